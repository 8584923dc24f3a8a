import {createSocket} from 'node:dgram'
import {onTestFinished} from 'vitest'

/** What is asked of a name server, and which names were asked so far, this one included. */
interface Question {
  version: 4 | 6
  asked: ReadonlySet<string>
}

/** Addresses of version 4, that a name does not exist, that its servers fail, no answer, or none until another name is asked. */
type Answer = readonly string[] | 'missing' | 'failing' | 'silent' | 'later'

export type Names = (name: string, question: Question) => Answer

const codes = {missing: 3, failing: 2}

/** Starts a name server, and stops it with the test. Its address is as `Resolver.setServers` takes it. */
export async function nameServer(names: Names): Promise<{address: string; asked: ReadonlySet<string>}> {
  const socket = createSocket('udp4')
  const asked = new Set<string>()
  let waiting: (() => void)[] = []
  socket.on('message', (question, {port, address}) => {
    const {name, end} = nameIn(question)
    asked.add(name)
    const version = question.readUInt16BE(end - 4) === 28 ? 6 : 4
    const reply = () => {
      const answer = names(name, {version, asked})
      if (answer === 'later') waiting.push(reply)
      else if (answer !== 'silent') socket.send(replyTo(question, end, version, answer), port, address)
    }
    const again = [...waiting, reply]
    waiting = []
    for (const each of again) each()
  })
  await new Promise<void>(resolve => socket.bind(0, '127.0.0.1', resolve))
  onTestFinished(() => void socket.close())
  return {address: `127.0.0.1:${socket.address().port}`, asked}
}

/** The name that is asked for, and where the question ends. */
function nameIn(question: Buffer): {name: string; end: number} {
  const labels: string[] = []
  let at = 12
  for (let length = question[at] ?? 0; length > 0; length = question[at] ?? 0) {
    labels.push(question.toString('latin1', at + 1, at + 1 + length))
    at += length + 1
  }
  return {name: labels.join('.').toLowerCase(), end: at + 5}
}

function replyTo(
  question: Buffer,
  end: number,
  version: 4 | 6,
  answer: readonly string[] | keyof typeof codes
): Buffer {
  const code = typeof answer === 'string' ? codes[answer] : 0
  const addresses = typeof answer === 'string' || version === 6 ? [] : answer
  const header = Buffer.alloc(12)
  question.copy(header, 0, 0, 2)
  header.writeUInt16BE(0x8180 + code, 2)
  header.writeUInt16BE(1, 4)
  header.writeUInt16BE(addresses.length, 6)
  // The name of the question, a record of the Internet, kept for a minute.
  const records = addresses.map(d => [0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, ...d.split('.').map(Number)])
  return Buffer.concat([header, question.subarray(12, end), ...records.map(d => Buffer.from(d))])
}
