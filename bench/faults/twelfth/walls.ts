/**
 * Walls of the twelfth round: shields that earlier rounds do not have, filters of the network that the checker runs in, and doors of
 * shared documents.
 */

import {page, send, to} from '../answers.ts'
import type {Case} from '../case.ts'
import {bare, byPath, link, press, sheet} from '../tenth/look.ts'
import type {Site} from '../tenth/look.ts'

const wall = link('wall')

const shields = [
  wall(
    'SafeLine 468',
    '/paper',
    bare('安全检测', '<p>您的请求疑似攻击行为</p><footer>安全检测能力由 雷池 WAF 驱动</footer>', {
      status: 468
    })
  ),
  wall(
    'SafeLine 200: a check of the client',
    '/paper',
    bare(
      'Protected By SafeLine WAF',
      '<div id="slg-box"><p>Checking that your client is safe</p></div><script src="/.safeline/static/sdk.js"></script>'
    )
  ),
  wall(
    'Yunaq 200: taken for an attack',
    '/paper',
    bare('访问拦截', '<h1>当前访问疑似黑客攻击，已被创宇盾拦截</h1><p>如有疑问请联系站长</p>')
  ),
  wall(
    'AWS 202 by its script alone',
    '/paper',
    send(
      202,
      '<!DOCTYPE html><html lang="en"><head><title></title><script>window.awsWafCookieDomainList = [];window.gokuProps = {"key":"AQ"};</script><script src="https://x.token.awswaf.com/x/challenge.js"></script></head><body><div id="challenge-container"></div></body></html>'
    )
  ),
  wall(
    'AWS 200 by its script alone',
    '/paper',
    send(
      200,
      '<!DOCTYPE html><html lang="en"><head><title></title><script>window.awsWafCookieDomainList = [];window.gokuProps = {"key":"AQ"};</script><script src="https://x.token.awswaf.com/x/challenge.js"></script></head><body><div id="challenge-container"></div></body></html>'
    )
  ),
  wall(
    'Yandex 200: a smart captcha',
    '/paper',
    bare(
      'Вы не робот?',
      '<div class="smart-captcha" data-sitekey="ysc1_x"></div><script src="https://smartcaptcha.yandexcloud.net/captcha.js"></script>'
    )
  ),
  wall('Atypon: a challenge', '/doi/full/10.5555/9912', {
    '/doi/full/10.5555/9912': to('/action/captchaChallenge?redirectUri=%2Fdoi%2Ffull%2F10.5555%2F9912'),
    '/action/captchaChallenge?redirectUri=%2Fdoi%2Ffull%2F10.5555%2F9912': sheet(
      press,
      press.name,
      '<p>Please confirm.</p><div class="g-recaptcha"></div>'
    )
  }),
  wall(
    'a publisher 200: a problem with the content',
    '/science/article/pii/S0000000009912',
    bare(
      'ScienceDirect',
      '<h1>There was a problem providing the content you requested</h1><p>Please contact our support team for more information and provide the details below.</p><p>Reference number: 99a1b2c3 · IP Address: 203.0.113.9 · Timestamp: 2024-05-03</p>'
    )
  ),
  wall(
    'a shield in Korea 200',
    '/paper',
    bare(
      'Web Firewall',
      '<h1>웹방화벽에 의해 차단되었습니다</h1><p>보안 정책에 따라 요청이 차단되었습니다. 관리자에게 문의하십시오.</p>'
    )
  )
]

const filters = [
  wall(
    'FortiGuard 200: the network blocks it',
    '/paper',
    bare(
      'Web Filter Violation',
      '<h1>FortiGuard Intrusion Prevention - Access Blocked</h1><h2>Web Page Blocked</h2><p>You have tried to access a web page that is in violation of your Internet usage policy.</p>'
    )
  ),
  wall('a portal of a wireless network', '/paper', {
    '/paper': to(
      'http://portal.guestnet.test/guest/s/default/?ap=9a&id=9b&t=1&url=http%3A%2F%2Fx.test%2Fpaper'
    )
  }),
  wall(
    'a provider in India 200: by order',
    '/paper',
    bare(
      '',
      '<h1>The website has been blocked as per order of Ministry of Electronics and Information Technology</h1>'
    )
  ),
  wall('a provider in Russia: access is limited', '/paper', {
    '/paper': to('http://block.provider.test/?st=0&dt=203.0.113.9')
  })
]

const doors = [
  wall('Feishu: a document', 'harwick.feishu.cn/docx/Gone99Fields', {
    '/docx/Gone99Fields': to(
      'http://accounts.feishu.test/accounts/page/login?app_id=2&redirect_uri=http%3A%2F%2Fharwick.feishu.cn%2Fdocx%2FGone99Fields'
    )
  }),
  wall('Yuque: a book', 'www.yuque.com/okafor/fields/9912', {
    '/okafor/fields/9912': to('/login?goto=http%3A%2F%2Fwww.yuque.com%2Fokafor%2Ffields%2F9912'),
    '/login?goto=http%3A%2F%2Fwww.yuque.com%2Fokafor%2Ffields%2F9912': bare(
      '登录 · 语雀',
      '<div id="ReactApp"></div>'
    )
  }),
  wall(
    'Google Docs 200: you need access',
    'docs.google.com/document/d/1Gone99Fields/edit',
    bare('Google Docs', '<h1>You need access</h1><p>Request access, or switch to an account with access.</p>')
  ),
  wall('Blackboard: a course', '/bbcswebdav/pid-9912/fields.pdf', {
    '/bbcswebdav/pid-9912/fields.pdf': to(
      '/webapps/login/?action=relogin&new_loc=%2Fbbcswebdav%2Fpid-9912%2Ffields.pdf'
    ),
    '/webapps/login/?action=relogin&new_loc=%2Fbbcswebdav%2Fpid-9912%2Ffields.pdf': page(
      'Harwick Learn',
      '<form><input name="user_id"><input name="password" type="password"></form>'
    )
  }),
  wall(
    'GForge 200: permission denied',
    '/projects/fields/',
    sheet(
      press,
      'Forge',
      '<h1>Permission denied</h1><p>You must be a member of this project to view it. Please log in.</p>'
    )
  )
]

/** Titles of entries; no wall shows one. */
const papers = [
  'Counting Penguins with Weak Labels',
  'Tactile Maps for Blind Navigation',
  'Stable Grasping under Partial Views'
]

export const walls: readonly Case[] = [...shields, ...filters, ...doors].map((d, index) => ({
  ...d,
  title: papers[index % papers.length] ?? ''
}))

export const others: Site = {
  'portal.guestnet.test': byPath({
    '*': bare('Guest network', '<h1>Welcome to our guest network</h1><p>Accept the terms to go online.</p>')
  }),
  'block.provider.test': bare(
    'Доступ ограничен',
    '<p>Доступ к запрашиваемому ресурсу ограничен на основании решения суда.</p>'
  ),
  'accounts.feishu.test': byPath({'*': bare('Feishu', '<div id="root"></div>')})
}
