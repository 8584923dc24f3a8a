/**
 * Pages that say something in a dialog of the browser.
 */

/** What a page says in a dialog, if a script shows one; nothing otherwise. */
export function dialogIn(html: string): string {
  return /<script\b[^>]*>[^<]{0,500}?\balert\(\s*(["'])([^"'<]{2,200})\1\s*\)/i.exec(html)?.[2] ?? ''
}

/** A script that shows a dialog, and then goes back or closes the page, outside of a function. */
const leaves =
  /<script\b[^>]*>(?:(?!\bfunction\b|=>|<\/script)[^]){0,500}?\balert\((?:(?!\bfunction\b|=>|<\/script)[^]){0,500}?\b(?:history\.(?:back\(|go\(\s*-1)|(?:window|self)\.close\()/i

/** Whether a page that shows nothing sends its reader back after a dialog, so that nobody ever sees more of it. */
export function sendsBack(html: string): boolean {
  return leaves.test(html)
}

/** Words of a dialog that sends its reader to log in. */
const aboutLogin =
  /\b(?:log ?in|sign ?in|members? only|permission|authori[sz]ed)\b|로그인|회원|권한|登录|登錄|登陆|权限|會員|ログイン|権限|войдите|авториз/i

/** Whether a dialog asks its reader to log in. */
export function asksToLogIn(dialog: string): boolean {
  return aboutLogin.test(dialog)
}
