/**
 * Pages that say something in a dialog of the browser.
 */

import type {PageText} from './page-text.ts'

/** What a page says in a dialog, if a script shows one; nothing otherwise. */
export function dialogIn(html: string): string {
  return /<script\b[^>]*>[^<]{0,500}?\balert\(\s*(["'])([^"'<]{2,200})\1\s*\)/i.exec(html)?.[2] ?? ''
}

/** A script that shows a dialog, and then goes back or closes the page, outside of a function. */
const leaves =
  /<script\b[^>]*>(?:(?!\bfunction\b|=>|<\/script)[^]){0,500}?\balert\((?:(?!\bfunction\b|=>|<\/script)[^]){0,500}?\b(?:history\.(?:back\(|go\(\s*-1)|(?:window|self)\.close\()/i

/** Whether a page shows nothing but a dialog, and then sends its reader back. */
export function sendsBack({isShort, bareText, html}: PageText): boolean {
  return isShort && bareText === '' && leaves.test(html)
}

/** Words of dialogs that ask to log in. */
const aboutLogin =
  /\b(?:log ?in|sign ?in|members? only|permission|authori[sz]ed)\b|로그인|회원|권한|登录|登錄|登陆|权限|會員|ログイン|権限|войдите|авториз/i

/** Whether a page shows nothing but a dialog that asks to log in, and then sends its reader back. */
export function sendsToLogin(page: PageText): boolean {
  return sendsBack(page) && aboutLogin.test(dialogIn(page.html))
}
