import type { BaseLocale } from '../../core/locale.js'

/** What goes wrong with what comes from elsewhere: loaded with what fetches and reads it. */
export const errors = {
  network: '{url} did not answer. Check the address and the connection.',
  cors: '{url} is on another site and could not be read. Either it does not answer, or it does not allow this page to read it (CORS).',
  timeout: {
    by: 'seconds',
    one: '{url} sent nothing for {seconds} second.',
    other: '{url} sent nothing for {seconds} seconds.',
  },
  http: '{url} refused the request ({status}). Check what is asked for.',
  server: '{url} failed on its own side ({status}). Try again later, or tell its owner.',
  unauthorised: '{url} asks who you are (401). Sign in again.',
  forbidden: 'You may not read {url} (403). Ask its owner for access.',
  'not-found': 'There is nothing at {url} ({status}). Check the address.',
  'rate-limited': '{url} was asked too often (429) and will be asked again later.',
  'content-type': '{url} sent {type}, which holds no records to read. JSON, CSV and Arrow can be read.',
  'login-page': '{url} sent a page to sign in instead of data. Sign in there and try again.',
  truncated: '{url} was cut off after {bytes|count} bytes.',
  empty: '{url} sent nothing.',
  malformed: '{url} is not written as it says: {detail}',
  'too-large': '{url} is larger than {limit|count} bytes.',
  aborted: 'Loading was given up.',
  address: '“{url}” is no address that data are read from. Use one that begins with https, or a path.',
  unmapped: 'No records were recognised in {url}. Its columns: {names}',
  undecided: 'The values of the column “{column}” can be read in two ways. Say how they are written.',
  policy: 'The page does not allow loading {url}. Its content security policy must name it in connect-src.',
  parse: '{url} cannot be read as {format}: {message}',
  mapping: 'There is no mapping called “{name}”.',
} satisfies BaseLocale['errors']
