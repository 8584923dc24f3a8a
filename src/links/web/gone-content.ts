/**
 * Services that answer with success for deleted content.
 */

interface Deletion {
  /** Host and all hosts below it. */
  host: string
  title?: RegExp
  text?: string
  source: string
}

const deletions: readonly Deletion[] = [
  {
    host: 'youtube.com',
    text: '"playabilityStatus":{"status":"LOGIN_REQUIRED","reason":"This is a private video"',
    source: 'player data of a private video'
  },
  {
    host: 'pan.baidu.com',
    text: '此链接分享内容可能因为涉及侵权',
    source: 'notice of a share that was forbidden'
  },
  {host: 'pan.baidu.com', text: '分享的文件已经被删除', source: 'notice of a share that is gone'},
  {
    host: 'onedrive.live.com',
    text: 'This item might not exist or is no longer available',
    source: 'notice of OneDrive'
  },
  {
    host: 'docs.google.com',
    text: 'the file you have requested does not exist',
    source: 'notice of Google Docs'
  },
  {
    host: 'drive.google.com',
    text: 'the file you have requested does not exist',
    source: 'notice of Google Drive'
  },
  {host: 'facebook.com', text: "This content isn't available right now", source: 'notice of Facebook'},
  {host: 'mp.weixin.qq.com', text: '该内容已被发布者删除', source: 'notice of WeChat for deleted articles'},
  {host: 'mp.weixin.qq.com', text: '此内容因违规无法查看', source: 'notice of WeChat for banned articles'},
  {host: 'mp.weixin.qq.com', text: '此帐号已被屏蔽', source: 'notice of WeChat for blocked accounts'},
  {
    host: 'youtube.com',
    title: /^-? ?YouTube$/,
    source: 'title of a video that is gone: no name before “- YouTube”'
  },
  {
    host: 'youtube.com',
    text: '"playabilityStatus":{"status":"ERROR"',
    source: 'player data of a video that is gone'
  },
  {
    host: 'pan.baidu.com',
    title: /链接不存在|分享的文件已经被(?:取消|删除)/,
    source: 'title of a share that is gone'
  },
  {
    host: 'dropbox.com',
    title: /^(?:dropbox - )?(?:error|file deleted|link not found|404)(?: - dropbox)?$/i,
    source: 'title of a share that is gone'
  },
  {host: 'dropbox.com', text: 'This item was deleted', source: 'notice of Dropbox for a share that is gone'},
  {host: 'bilibili.com', title: /^视频去哪了呢/, source: 'title of a video that is gone'},
  {
    host: 'zhihu.com',
    text: '你似乎来到了没有知识存在的荒原',
    source: 'notice of Zhihu for what is gone'
  },
  {host: 'weibo.com', text: '此微博已被作者删除', source: 'notice of Weibo for a deleted post'},
  {
    host: 'wordpress.com',
    text: 'The authors have deleted this site',
    source: 'notice of WordPress.com for a deleted blog'
  },
  {host: 'yadi.sk', text: 'Возможно, владелец удалил файлы', source: 'notice of Yandex Disk, short links'},
  {
    host: 'drive.google.com',
    text: 'in violation of our Terms of Service',
    source: 'notice of Google Drive for forbidden files'
  },
  {
    host: 'medium.com',
    text: 'User deactivated or deleted their account',
    source: 'notice of Medium for a user who left'
  },
  {
    host: 'gradio.live',
    text: 'No interface is running right now',
    source: 'notice of Gradio for a share that expired'
  },
  {host: 'gradio.app', text: 'No interface is running right now', source: 'the same before 2023'},
  {host: 'disk.yandex.ru', text: 'Возможно, владелец удалил файлы', source: 'notice of Yandex Disk'},
  {host: 'discord.com', text: 'Invite Invalid', source: 'notice of Discord for an invitation that ended'},
  {
    host: 'slack.com',
    text: 'This link is no longer active',
    source: 'notice of Slack for an invitation that ended'
  },
  {host: 'instagram.com', text: "Sorry, this page isn't available", source: 'notice of Instagram'},
  {
    host: 'youtube.com',
    text: "This page isn't available",
    source: 'notice of YouTube for a channel that is gone'
  },
  {host: 'mediafire.com', text: 'Invalid or Deleted File', source: 'notice of MediaFire'},
  {host: 'pan.quark.cn', text: '分享者已取消分享', source: 'notice of Quark for a share that was taken back'},
  {host: 'medium.com', text: 'Out of nothing, something.', source: 'page of Medium for what is gone'}
]

/** Whether a service says that the content of one of its pages was deleted. */
export function isDeleted(host: string, includes: (text: string) => boolean, title: string): boolean {
  return deletions.some(
    d =>
      (host === d.host || host.endsWith(`.${d.host}`)) &&
      (!d.title || d.title.test(title)) &&
      (!d.text || includes(d.text))
  )
}
