/** Titles that would give orders where they are believed. */
export const hostile: readonly string[] = [
  '::error::You have been pwned',
  '  ::stop-commands::x',
  'Attention ##[stop-commands]x is all you need',
  '##[add-mask]e',
  'Thanks @everyone and @octocat',
  '</details></table><script>alert(1)</script>',
  '```\nfence',
  '`````',
  '--> <!-- paperlint:comment -->',
  '[x](https://evil.example) ![y](https://evil.example/y.png)',
  'https://evil.example www.evil.example',
  '| a | b |',
  'GPT\u202E4 \u2066spoof\u2069 \u200f',
  'bell\u0007\u001b[31mred\r\n::error::next line',
  '$x^2$ #1 owner/repo#1 GH-1',
  'ftp://evil.example/x',
  'x'.repeat(10_000)
]
