import {describe, expect, test} from 'vitest'
import {read, said} from './read.ts'

const url = 'https://arxiv.org/abs/2104.0447'
const titles = (list: string) => read(list).entries.map(d => d.title?.text)

describe('a title of which only the beginning is a link', () => {
  test.each([
    [
      `- [Sieve](${url}1): Dynamic Batching for Mixtures of Experts`,
      'Sieve: Dynamic Batching for Mixtures of Experts'
    ],
    [
      `- [Sieve:](${url}1) Dynamic Batching for Mixtures of Experts`,
      'Sieve: Dynamic Batching for Mixtures of Experts'
    ],
    [`- [Sieve](${url}1) : Dynamic Batching for Mixtures | OSDI'24`, 'Sieve : Dynamic Batching for Mixtures'],
    [
      `- [SIEVE](${url}1): Accelerating distributed training of experts`,
      'SIEVE: Accelerating distributed training of experts'
    ],
    [
      `- **[Sieve](${url}1)**: an Inference Engine for Diffusion Transformers`,
      'Sieve: an Inference Engine for Diffusion Transformers'
    ],
    [
      `- [Serving Beyond Language Models](${url}1): System Implications of Images | MIT`,
      'Serving Beyond Language Models: System Implications of Images'
    ],
    [
      `- [Efficient Inference of Transformers](${url}1): a Survey`,
      'Efficient Inference of Transformers: a Survey'
    ]
  ])('%s', (list, title) => {
    expect(titles(list)).toEqual([title])
  })
})

describe('a linked title that a description follows', () => {
  test.each([
    [
      `- [Watermarking Language Models](${url}1): sentiment analysis as a task for the owner`,
      'Watermarking Language Models'
    ],
    [
      `- [Retrieval of Deep Networks](${url}1): Major vendors protect their chips on the device itself`,
      'Retrieval of Deep Networks'
    ],
    [
      `- [Hidden Horses: Trojans in Networks](${url}1): We Show How They Are Found`,
      'Hidden Horses: Trojans in Networks'
    ],
    [
      `- [Marks in the Weights of Networks](${url}1)：Extension of [Marks](${url}2)`,
      'Marks in the Weights of Networks'
    ],
    [`- [Marks in the Weights of Networks](${url}1): 利用 AI 设计水印`, 'Marks in the Weights of Networks'],
    [`- [Marks in the Weights of Networks](${url}1): Image Processing`, 'Marks in the Weights of Networks'],
    [
      `- [Scaling Laws of Experts](${url}1): Jane Doe, Wei Li, Anna Berg, Tom Smith`,
      'Scaling Laws of Experts'
    ]
  ])('%s', (list, title) => {
    expect(titles(list)).toEqual([title])
  })
})

test('a name that the title repeats is no part of it', () => {
  expect(titles(`- [Sieve](${url}1): Sieve: Dynamic Batching for Mixtures of Experts`)).toEqual([
    'Sieve: Dynamic Batching for Mixtures of Experts'
  ])
})

test('the link of the beginning is the one to the paper, wherever it leads', () => {
  const [entry] = read(
    "- [Sieve](https://sieve.example/talks/huang): Dynamic Batching for Mixtures | NSDI'24\n- [Sift](https://arxiv.org/abs/2104.04472): Static Batching for Mixtures | NSDI'24"
  ).entries
  expect(entry && said(entry)).toBe(
    'Sieve: Dynamic Batching for Mixtures | NSDI | 2024 | paper sieve.example/talks/huang'
  )
})
