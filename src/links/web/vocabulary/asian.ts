/**
 * Vocabularies of languages that do not divide words by spaces, or join them with endings.
 */

interface Tokens {
  language: string
  /** What may be missing. */
  noun: string
  /** That it is. */
  gone: string
  /** All other parts of such sentences. */
  rest: string
}

/** Parts of sentences, as alternatives of an expression. Source: the pages of common servers, content systems and universities. */
const tokens: readonly Tokens[] = [
  {
    language: 'Chinese',
    noun: '论文|論文|页面|网页|頁面|網頁|网址|链接|連結|连结|文章|内容|內容|文件|资源|資源|信息|资讯|视频|視頻|影片|帖子|贴子|贴|帖|主题|主題|数据|项目|仓库|作品|分享(?!者)|博文|微博|记录|图片|文档|栏目|新闻|课程|网站',
    gone: '不存在|未找到|没有找到|沒有找到|没找到|找不到|无法找到|無法找到|不見|不见|走丢|失踪|消失|失效|(?:已经?|已?被|已经被|遭)(?:作者|发布者|用户|管理员|创建者|分享者|博主)?(?:删除|刪除|移除|下架|撤下|撤销|取消|关闭|屏蔽|封禁)|或者?(?:删除|移除|关闭|下架)|设(?:置)?为私[密有]|(?:删除|下架|取消)了|无法访问|无法查看|無法訪問|不可用|无法打开|无法显示|(?:已经?)?(?:过期|過期|到期)|(?:已经?|被)?取消(?:了)?分享',
    rest: '没有(?:访问)?权限|非常|很|抱歉|对不起|對不起|您好|您|你|我们|想要|要|所|正在|访问|訪問|查看|浏览|瀏覽|查找|寻找|尋找|找|看|请求|請求|搜索|打开|指定|的|该|此|这个|這個|这|可能|也许|似乎|好像|或者?是?|和|且|已经?|被|了|因为|由于|暂时|目前|更名|改名|移动|移動|移走|迁移|更换|名称|地址|在|来晚|來晚|本站|服务器|上|中|审核|作者|发布者|分享者|用户|管理员|原|不再|错误|出错|啦|哦|啊|呢|吧|呀|到'
  },
  {
    language: 'Japanese',
    noun: '論文|場所|ページ|記事|ファイル|コンテンツ|動画|画像|投稿|ブログ|url|ｕｒｌ',
    gone: '見つかりません|見つけることができません|見つかりませんでした|存在しません|存在しない|削除され|削除した|表示できません|公開されていません|公開を終了',
    rest: '[ぁ-ん]|申し訳|探|指定|要求|移動|変更|入力|間違|誤|可能性|恐|現在|一時的|等|該当|対象|当|サイト|サーバー|アドレス|リクエスト|アクセス|既|名前|使用|利用|場合|残念'
  },
  {
    language: 'Korean',
    noun: '논문|(?:웹 ?)?페이지|게시물|게시글|글|문서|파일|콘텐츠|자료|주소|링크',
    gone: '찾을 수 ?없[가-힣]*|존재하지 않[가-힣]*|없는(?= 페이지)|삭제(?:되|된|하)[가-힣]*|사라[가-힣]*|만료[가-힣]*',
    rest: '[을를이가은는의에로]|입니다|이거나|죄송합니다|요청하신|요청한|찾으시는|찾고|계신|계시는|해당|이미|또는|혹은|변경[가-힣]*|바뀌[가-힣]*|이동[가-힣]*|이름[이을]?|일시적으로|사용할|현재|입력하신|방문하시려는|원하시는|잘못[가-힣]*|서버에서|수|있[가-힣]*|작성자에 의해|운영자에 의해|거나'
  },
  {
    language: 'Thai',
    noun: 'หน้าเว็บ|หน้า|เพจ|เนื้อหา|ลิงก์|ไฟล์|เอกสาร|บทความ',
    gone: 'ไม่พบ|ไม่มีอยู่|หาไม่พบ|หาไม่เจอ|ถูกลบ|ไม่สามารถเข้าถึง',
    rest: 'ขออภัย|เสียใจ|ครับ|ค่ะ|ที่|คุณ|ท่าน|ต้องการ|ค้นหา|กำลัง|มองหา|ร้องขอ|เรียก|นี้|ใน|ระบบ|บน|เว็บไซต์|ของ|เรา|แล้ว|หรือ|อาจ|ถูก|ย้าย|ไป|ได้|เว็บ'
  }
]

const readers = tokens.map(
  ({noun, gone, rest}) => new RegExp(`(${gone})|(${noun})|${rest}|404|[\\s，,。．.！!、：:~～]`, 'y')
)
const denials = tokens.map(({noun, gone}) => [new RegExp(noun), new RegExp(gone)])
/** What says that somebody wanted the page: with it, a sentence may have other words. */
const seeks =
  /[您你](?:要|想|所|正在?)*(?:找|查|访问|訪問|请求|請求|搜|浏览|瀏覽)|お探し|ご指定|ご希望|찾으시는|요청(?:하신|한)|찾고 계신|(?:ที่|คุณ|กำลัง)(?:ต้องการ|ค้นหา|มองหา|ร้องขอ)/
const longestWanted = 40
/** Suppositions, and questions of readers. */
const supposes = /如果|若|倘|もし|場合|만약|หาก|ถ้า/

const letters = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
const longest = 80

/** Whether a text in lower case is built of the parts of one language alone, and says that something is gone. */
export function saysGoneInAsia(text: string): boolean {
  if (text.length > longest || !letters.test(text)) return false
  return readers.some(d => isMadeOf(text, d)) || isWanted(text)
}

function isWanted(text: string): boolean {
  return text.length <= longestWanted && seeks.test(text) && !supposes.test(text) && mayDenyInAsia(text)
}

/** Whether a text in lower case has a part for what may be missing, and one that says that it is. */
export function mayDenyInAsia(text: string): boolean {
  return letters.test(text) && denials.some(d => d.every(part => part.test(text)))
}

/** Reads part after part without looking back, so that the time does not depend on what pages send. */
function isMadeOf(text: string, reader: RegExp): boolean {
  let hasNoun = false
  let isGone = false
  reader.lastIndex = 0
  while (reader.lastIndex < text.length) {
    const part = reader.exec(text)
    if (!part) return false
    isGone ||= part[1] !== undefined
    hasNoun ||= part[2] !== undefined
  }
  return hasNoun && isGone
}
