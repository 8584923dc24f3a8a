/**
 * A small list as the tests of the Action have it.
 */

/** Entries of a well-kept list. */
export const entries = [
  '- [**CVPR 2022**] LAVT: Language-Aware Vision Transformer for Referring Image Segmentation [[pdf]](https://arxiv.org/pdf/2112.02244)',
  '- [**ICCV 2021**] Vision-Language Transformer and Query Generation for Referring Segmentation [[pdf]](https://arxiv.org/pdf/2108.05565)',
  '- [**CVPR 2018**] MAttNet: Modular Attention Network for Referring Expression Comprehension [[pdf]](https://arxiv.org/pdf/1801.08186)',
  '- [**ECCV 2016**] Segmentation from Natural Language Expressions [[pdf]](https://arxiv.org/pdf/1603.06180)'
]

/** EMNLP 2021 according to its identifier. */
export const wrong =
  '- [**EMNLP 2018**] Visually Grounded Reasoning across Languages and Cultures [[pdf]](https://aclanthology.org/2021.emnlp-main.288.pdf)'

export const right = wrong.replace('2018', '2021')

/** A readme with entries. */
export function readme(lines: readonly string[], head = '# Referring image segmentation'): string {
  return `${head}\n\n## Papers\n\n${lines.join('\n')}\n`
}
