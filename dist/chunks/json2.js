import{_t as e}from"./command.js";function t(e){return[...n(e)].join(``)}function*n(e){let t=Object.entries(i(e));for(let[e,[n,i]]of t.entries())if(yield`${e===0?`{`:`,`}\n  ${JSON.stringify(n)}: `,!Array.isArray(i)||i.length===0)yield r(i,2);else{for(let e=0;e<i.length;e+=500){let t=i.slice(e,e+500).map(e=>`\n    ${r(e,4)}`);yield`${e===0?`[`:`,`}${t.join(`,`)}`}yield`
  ]`}yield`
}
`}function r(t,n){return e(t).trimEnd().replaceAll(`
`,`\n${` `.repeat(n)}`)}function i({version:e,summary:t,files:n,links:r,incomplete:i}){return{version:e,summary:t,files:n.map(({path:e,findings:t,unrecognized:n})=>({path:e,findings:t,...n&&{unrecognized:n}})),...r&&{links:r},...i!==void 0&&{incomplete:i}}}export{t as json,n as jsonPieces};