/** A small list with the mistakes that long ones have. */
export const example = `# Awesome Visual Prompting

![](https://img.shields.io/badge/papers-7-blue)

## Papers

- [**ECCV 2022**] Visual Prompt Tuning [[pdf]](https://arxiv.org/pdf/2203.12119) [[code]](https://github.com/KMnP/vpt)
- [**CVPR 2022**] Conditional Prompt Learning for Vision-Language Models [[pdf]](https://arxiv.org/pdf/2203.05557) [[code]](https://github.com/KaiyangZhou/CoOp)
- [**IJCV 2022**] Learning to Prompt for Vision-Language Models [[pdf]](https://arxiv.org/pdf/2109.01134) [[code]](https://github.com/KaiyangZhou/CoOp)
- [**ICCV 2023**] MaPLe:Multi-modal Prompt Learning [[pdf]](https://arxiv.org/pdf/2210.03117)
- [**EMNLP 2020**] The Power of Scale for Parameter-Efficient Prompt Tuning [[pdf]](https://aclanthology.org/2021.emnlp-main.243.pdf)
- [**ECCV 2022**] Visual prompt tuning [[pdf]](https://arxiv.org/abs/2203.12119v2)
`
