import nodemailer from 'nodemailer'
import type { Letter } from '@/domain/talk/letter'

/** Hands a letter on; throws when it was not taken. `id` is the same for every try of one letter. */
export type PostOffice = { hand: (letter: Letter, id: string) => Promise<void>; close: () => void }

export type MailServer = { url: string; from: string }

const SECONDS = 1000
const LONGEST = 60 * SECONDS

/** Letters go to an SMTP server. One that is slow is waited for a minute at most, less than a lease lasts. */
export function smtpOffice({ url, from }: MailServer, longest = LONGEST): PostOffice {
  const { protocol, username, hostname } = new URL(url)
  const transport = nodemailer.createTransport({
    url,
    // A password crosses no wire in the clear, but inside this machine.
    requireTLS: protocol === 'smtp:' && username !== '' && !isHere(hostname),
    connectionTimeout: Math.min(10 * SECONDS, longest),
    greetingTimeout: Math.min(10 * SECONDS, longest),
    socketTimeout: Math.min(20 * SECONDS, longest),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const domain = /@([^@>\s]+)>?$/.exec(from)?.[1] ?? 'localhost'
  return {
    hand: async ({ to, subject, text }, id) => {
      const sent = transport.sendMail({
        from,
        // As an object, so that nothing in an address is read as a second one.
        to: { name: '', address: to },
        subject,
        text,
        // Whoever gets a letter twice can tell that it is one.
        messageId: `<${id}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
      await withinTime(sent, longest)
    },
    close: () => transport.close(),
  }
}

/** Without a mail server, letters are written to the log of the house. */
export function logOffice(say: (sentence: string) => void): PostOffice {
  return {
    hand: async ({ to, subject, text }) =>
      say(`Mail that no server is set for, to ${to}: ${subject}\n${text.replace(/^/gm, '  | ')}`),
    close: () => undefined,
  }
}

async function withinTime(sent: Promise<unknown>, longest: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('The mail server took too long.')), longest)
  })
  await Promise.race([sent, late]).finally(() => clearTimeout(timer))
}

const isHere = (host: string) => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(host)
