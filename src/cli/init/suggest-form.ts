/**
 * The issue form with which a paper is suggested.
 *
 * Source: https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
 */

import {stringify} from 'yaml'
import {formFields} from '../../additions/form.ts'
import {sectionNames} from '../../additions/section.ts'
import type {ReadFile} from '../../lint.ts'

/** At most so many sections are a list to choose from; otherwise the section is typed. */
const mostSections = 60

/** The form as YAML. Its labels are what the Action reads. */
export function suggestForm(files: readonly ReadFile[]): string {
  const form = {
    name: 'Suggest a paper',
    description: 'Name a paper; the entry is written for you',
    title: 'Suggest a paper',
    body: [
      input('paper', 'Its arXiv id, DOI or URL', 'https://arxiv.org/abs/…', true),
      ...sectionField([...new Set(files.flatMap(d => sectionNames(d.list)))]),
      input('code', 'If there is an official repository', 'https://github.com/…'),
      input('title', 'Only if the paper has neither an arXiv id nor a DOI'),
      input('venue', 'Only if it has been published since, or if no registry has it', 'CVPR 2023')
    ]
  }
  const comment =
    '# Written by `paperlint init`. Keep the labels: the Action reads them. Add new sections to `options` by hand.\n'
  // In quotes, since GitHub reads a section `Yes` or `2023` as no text.
  return comment + stringify(form, {lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN'})
}

/** Nothing to ask if there is only one section. */
function sectionField(sections: readonly string[]) {
  if (sections.length === 1) return []
  const isChoice = sections.length > 1 && sections.length <= mostSections && !sections.includes('None')
  if (!isChoice) return [input('section', 'Under which heading of the list', sections[0], true)]
  const attributes = {label: formFields.section, options: sections}
  return [{type: 'dropdown', id: 'section', attributes, validations: {required: true}}]
}

function input(field: keyof typeof formFields, description: string, placeholder?: string, required = false) {
  const attributes = {label: formFields[field], description, ...(placeholder && {placeholder})}
  return {type: 'input', id: field, attributes, ...(required && {validations: {required}})}
}
