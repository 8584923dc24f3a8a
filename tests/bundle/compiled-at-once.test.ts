import {expect, test} from 'vitest'
import {withParentheses} from '../../scripts/bundle/compiled-at-once.ts'

test.each([
  ['arrows', 'const a=e=>e.map(t=>t+1);', 'const a=(e=>e.map((t=>t+1)));'],
  ['a function', 'const a=function(){return 1};', 'const a=(function(){return 1});'],
  [
    'declarations, which may be called above their place',
    'const a=b();function b(){return c}async function*d(){}',
    'var b=(function (){return c});var d=(async function*(){});const a=b();'
  ],
  ['an arrow that ends where another does', 'const a=e=>t=>e;', 'const a=(e=>(t=>e));'],
  ['what a declaration holds', 'function a(){return e=>e}', 'var a=(function (){return (e=>e)});'],
  ['functions of objects', 'const a={b:e=>e,c:function(){}};', 'const a={b:(e=>e),c:(function(){})};'],
  ['one in parentheses already', '(()=>{})();', '((()=>{}))();']
])('functions are put in parentheses: %s', (_, code, marked) => {
  expect(withParentheses(code)).toBe(marked)
})

test.each([
  'class a{b(){return 1}get c(){return 2}static d(){}}',
  'const a={b(){},get c(){return 1},set c(e){},async*d(){}};',
  'import a from"a";a.b();export{a};',
  '#!/usr/bin/env node\na();'
])('%s is left alone', code => {
  expect(withParentheses(code)).toBe(code)
})
