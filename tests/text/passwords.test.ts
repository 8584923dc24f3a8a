import {expect, test} from 'vitest'
import {withoutPasswords} from '../../src/text/passwords.ts'

test.each([
  ['see http://ada:secret@a.org/x', 'see http://ada:******@a.org/x'],
  ['https://:pw@a.org and https://ada:x%20y@b.org', 'https://:**@a.org and https://ada:*****@b.org'],
  ['https://a.org:8080/@ada', 'https://a.org:8080/@ada'],
  ['https://ada@a.org/', 'https://ada@a.org/'],
  ['mail ada@a.org', 'mail ada@a.org']
])('%s', (text, expected) => expect(withoutPasswords(text)).toBe(expected))
