import type {InlineCode, Paragraph} from 'mdast'
import {expect, test} from 'vitest'
import {parse} from '../../src/model/parse.ts'
import {code} from '../../src/report/escape.ts'

test.each(['Prompts', '`CVPR`', 'a ``b`` c', 'ends in `', ' between spaces '])(
  '%j is read from a code span as it is',
  text => {
    const [paragraph] = parse(`x ${code(text)} x`).children as Paragraph[]
    const [, span] = paragraph?.children as InlineCode[]
    expect(span).toMatchObject({type: 'inlineCode', value: text})
  }
)
