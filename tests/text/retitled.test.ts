import {expect, test} from 'vitest'
import fc from 'fast-check'
import {titleRelation} from '../../src/text/retitled.ts'

test.each<[a: string, b: string, expected: string]>([
  [
    'LAVT: Language-Aware Vision Transformer',
    'LAVT: Language-Aware Vision Transformer for Referring Image Segmentation',
    'same'
  ],
  [
    'Monotonic Value Function Factorisation',
    'QMIX: Monotonic Value Function Factorisation for Deep Learning',
    'same'
  ],
  ['Colour Image Analysis of Skin Lesions', 'Color Image Analysis of Skin Lesions', 'same'],
  ['ParC-Net: Learning from Transformers', 'ParC-Net: Position Aware Circular Convolution', 'renamed'],
  [
    'Vision-Language Pre-training for Radiology Report Generation',
    'Pre-trained Vision-Language Models for Generating Radiology Reports',
    'renamed'
  ],
  ['Prompt Distribution Learning', 'Learning to Prompt for Vision-Language Models', 'unclear'],
  ['LAVT', 'Dynamic Pricing of 5G Charging Stations', 'unclear'],
  ['Learning Deep Prompts', 'Dynamic Pricing of 5G Charging Stations', 'unclear'],
  ['用于医学影像的视觉语言模型综述', 'A Survey of Vision-Language Models in Medical Imaging', 'unclear'],
  ['A Survey on Temporal Planning', 'Joint Charging and Routing in 5G Networks', 'different'],
  ['LAVT: Language-Aware Vision Transformer', 'Dynamic Pricing of 5G Charging Stations', 'different'],
  [
    'Medical Image Segmentation with Diffusion Models',
    'Contrastive Pre-training for Speech Recognition',
    'different'
  ]
])('%s / %s: %s', (a, b, expected) => {
  expect(titleRelation(a, b)).toBe(expected)
  expect(titleRelation(b, a)).toBe(expected)
})

test('a title is the same as itself, and the order does not matter', () => {
  const title = fc
    .array(fc.constantFrom('Vision', 'Language', 'Survey', 'of', 'Images:', 'Graph', 'Net', '3D'), {
      minLength: 1,
      maxLength: 9
    })
    .map(d => d.join(' '))
  fc.assert(fc.property(title, d => titleRelation(d, d) === 'same'))
  fc.assert(fc.property(title, title, (a, b) => titleRelation(a, b) === titleRelation(b, a)))
})
