import {testRule} from './test-rule.ts'

const item = '- [**CVPR 2022**] Prompt Distribution Learning [[pdf]](https://arxiv.org/pdf/2205.03340)\n'

testRule('hidden-text', [
  {
    name: 'accepts comments and code that end',
    text: `${item}\n<!-- papers\n- above -->\n\n\`\`\`bibtex\n@misc{a}\n\`\`\`\n\n${item}`
  },
  {
    name: 'accepts a comment at the end that hides nothing',
    text: `${item}\n<!-- that is all\n`
  },
  {
    name: 'finds a comment that is never closed',
    text: `${item}\n<!-- moved below\n\n## Newer\n\n${item}`,
    findings: ['3:1-3:5: Comment is never closed: it hides 2 lines, up to line 7']
  },
  {
    name: 'finds what hides paragraphs and links by reference',
    text: `${item}\n<!-- below\n**Prompts at Rest**  \nAnn Sun [[PDF](https://arxiv.org/pdf/2310.02906)]\n`,
    findings: ['3:1-3:5: Comment is never closed: it hides 2 lines, up to line 5']
  },
  {
    name: 'finds a fence that hides links by reference',
    text: `${item}\n\`\`\`\n- [Prompts at Rest][] (KDD 2021)\n`,
    findings: ['3:1-3:4: Code fence is never closed: it hides 1 line, up to line 4']
  },
  {
    name: 'accepts commands at the end',
    text: `${item}\n\`\`\`sh\ngit clone https://github.com/ann/prompts\n`
  },
  {
    name: 'finds a fence that is never closed',
    text: `${item}\n~~~\nyour entry here\n\n${item}`,
    findings: ['3:1-3:4: Code fence is never closed: it hides 2 lines, up to line 6']
  },
  {
    name: 'finds a fence that ends with that of another block',
    text: `${item}\n\`\`\`\nyour entry\n\n${item}\n\`\`\`bibtex\n@misc{a}\n\`\`\`\n`,
    findings: ['3:1-3:4: Code fence is never closed: it hides 5 lines, up to line 10']
  },
  {
    name: 'accepts a template that shows a list',
    text: `\`\`\`md\n## 2022\n\n${item}\`\`\`\n`
  },
  {
    name: 'finds a marker that is left of a conflict',
    text: '- one\n<<<<<<< HEAD\n- two\n',
    findings: ['2:1-2:13: Merge conflict left in the list']
  },
  {
    name: 'finds the last markers of a conflict whose first one was deleted',
    text: `${item}=======\n${item}>>>>>>> ann/patch-1\n\n${item}>>>>>>> 4f2c9aa (Add clay)\n`,
    findings: [
      '2:1-2:8: Merge conflict left in the list, up to line 4',
      '7:1-7:27: Merge conflict left in the list'
    ]
  },
  {
    name: 'does not take the line below a heading for a marker',
    text: `Clay\n=======\n\n${item}>>>>>>> ann/patch-1\n`,
    findings: ['5:1-5:20: Merge conflict left in the list']
  },
  {
    name: 'accepts a quotation within quotations',
    text: '> > > > > > > A deep answer\n\n>>>>>>> A deep answer to a question.\n'
  },
  {
    name: 'finds merge conflicts',
    text: `<<<<<<< HEAD\n${item}=======\n${item}>>>>>>> new\n\n<<<<<<< HEAD\n${item}=======\n`,
    findings: [
      '1:1-1:13: Merge conflict left in the list, up to line 5',
      '7:1-7:13: Merge conflict left in the list'
    ]
  },
  {
    name: 'accepts headings that are underlined, and conflicts shown as code',
    text: `Papers\n=======\n\n\`\`\`\n<<<<<<< HEAD\n=======\n>>>>>>> new\n\`\`\`\n`
  }
])
