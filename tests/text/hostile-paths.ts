/** Paths of about this length that are made to keep the patterns of URLs busy. */
export const hostilePaths = (size: number): string[] => [
  'a'.repeat(size),
  `/${'1'.repeat(size)}`,
  `/content/${'A'.repeat(size)}2020/html/x_paper.html`,
  `/content/CVPR2020/html/${'_a'.repeat(size / 2)}`,
  `/${'a-'.repeat(size / 2)}`,
  `/doi/10.1145/${'1.'.repeat(size / 2)}`,
  `/${'/papers'.repeat(size / 7)}`,
  `/forum?${'&id='.repeat(size / 4)}`,
  `/10.1109/${'a_'.repeat(size / 2)}.2020`,
  `/storage/${'0/'.repeat(size / 2)}`
]
