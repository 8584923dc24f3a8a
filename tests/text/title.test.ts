import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {isDistinctiveTitle, nearTitles, slugMatchesTitle, titleKey} from '../../src/text/title.ts'

describe('one key', () => {
  test.each([
    ['Attention Is All You Need.', 'attention is all you need'],
    ['**Attention** Is `All` You Need', 'Attention Is All You Need'],
    ['Dual-Path Networks', 'Dual Path Networks'],
    ['Learning Rényi Entropies', 'Learning Renyi Entropies'],
    ['Vision &amp; Language', 'Vision and Language'],
    ['Schr&ouml;dinger Bridges &ndash; A Survey', 'Schrödinger Bridges: A Survey'],
    ['&Eacute;tudes on &#xE9;tale Maps &#8212; II', 'Études on étale Maps – II'],
    ['&alpha;-Rank', 'α-Rank'],
    ['Code with Q&A; and More', 'Code with Q&A and More'],
    ['$\\beta$-VAE: Learning Basic Concepts', 'β-VAE: Learning Basic Concepts'],
    ['\\emph{Deep} Sets', 'Deep Sets'],
    ['[CVPR 2022] Masked Things', 'Masked Things'],
    ['🔥 Hot Things (Oral)', 'Hot Things'],
    ['Straße', 'Strasse']
  ])('%s = %s', (a, b) => {
    expect(titleKey(a)).toBe(titleKey(b))
  })
})

describe('two keys', () => {
  test.each([
    ['Hyperbolic Neural Networks', 'Hyperbolic Neural Networks++'],
    ['A Compiler for C', 'A Compiler for C#'],
    ['NTIRE 2021 Challenge', 'NTIRE 2022 Challenge'],
    ['TEA-PSE', 'TEA-PSE 3.0'],
    ['&beta;-VAE', '&gamma;-VAE'],
    ['A &foo; B', 'A B'],
    ['基于深度学习的方法', '基于强化学习的方法']
  ])('%s ≠ %s', (a, b) => {
    expect(titleKey(a)).not.toBe(titleKey(b))
  })
})

test('keys are stable under case and space', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-zA-Z0-9 +#-]{0,80}$/),
      title => titleKey(title.toUpperCase()) === titleKey(`  ${title}  `)
    )
  )
})

test.each([
  ['Deep Residual Learning', true],
  ['KiUT', false],
  ['Electroencephalography', true],
  ['Program Committee', false],
  ['Preface', false],
  ['Project home page is', false],
  ['What Every Model Is', true],
  ['', false]
])('%s says enough: %s', (title, enough) => {
  expect(isDistinctiveTitle(title)).toBe(enough)
})

describe('near titles', () => {
  test.each([
    [
      'Deep Learning for Medical Image Segmentations: A Survey',
      'Deep Learning for Medical Image Segmentation: A Survey'
    ],
    ['Visualisation of Neural Network Features', 'Visualization of Neural Network Features'],
    ['A Survey of Multimodal Large Language Models', 'Survey of Multimodal Large Language Models'],
    ['Unified Vision-Langauge Pretraining for Reports', 'Unified Vision-Language Pretraining for Reports']
  ])('%s ~ %s', (a, b) => {
    expect(nearTitles(a, b)).toBe(true)
    expect(nearTitles(b, a)).toBe(true)
  })

  // Different works of a series, measured on DBLP.
  test.each([
    ['Constrained Monotonic Neural Networks', 'Unconstrained Monotonic Neural Networks'],
    ['Cooperative Inverse Reinforcement Learning', 'Non-Cooperative Inverse Reinforcement Learning'],
    [
      'Fully Convolutional Networks for Semantic Segmentation',
      'Fully Convolutional Networks for Panoptic Segmentation'
    ],
    ['The I2R ASR System for VOiCES Challenge', 'The STC ASR System for VOiCES Challenge'],
    ['Overview of the Image Retrieval Task Part I', 'Overview of the Image Retrieval Task Part II'],
    ['NTIRE 2021 Challenge on Image Deblurring', 'NTIRE 2022 Challenge on Image Deblurring'],
    ['MedRG: Medical Report Grounding with Language', 'MedRPG: Medical Report Grounding with Language'],
    ['Hyperbolic Neural Networks Revisited', 'Hyperbolic Neural Networks++ Revisited'],
    ['Learning to Draw Cats in Large Collections', 'Learning to Draw Cars in Large Collections'],
    ['Learning Rational Policies for Large Games', 'Learning National Policies for Large Games'],
    ['Short Title', 'Short Titles'],
    ['Deep Learning for Medical Image Segmentation', 'Deep Learning for Medical Image Segmentation']
  ])('%s | %s', (a, b) => {
    expect(nearTitles(a, b)).toBe(false)
  })
})

test.each([
  [
    'KiUT Knowledge-Injected U-Transformer',
    'KiUT: Knowledge-injected U-Transformer for Radiology Report Generation',
    1
  ],
  ['Deep Residual Learning for Image Recognition', 'Image Super-Resolution by Diffusion', 1 / 6],
  ['Image Super Resolution', 'SuperResolution of an Image', 1]
])('%s in %s: %s', (words, title, share) => {
  expect(slugMatchesTitle(words.split(' '), title)).toBeCloseTo(share)
})
