/**
 * What a link is for, judged by its URL alone.
 */

import {identify} from './identify.ts'
import {citationQuery} from './query.ts'
import {cleanUrl, splitUrl} from './url.ts'

/** What a URL is for, as far as it tells. */
export type LinkKind = 'paper' | 'code' | 'data' | 'video' | 'model' | 'slides' | 'blog' | 'demo' | 'project'

/** Hosts whose pages are all of one kind, subdomains included. Source: hosts of 156 real lists, by number of links. */
const kinds: Readonly<Record<LinkKind, string>> = {
  paper:
    'arxiv.org citeseerx.ist.psu.edu hindawi.com journals.aps.org link.aps.org biomedcentral.com jstor.org par.nsf.gov philpapers.org ' +
    'theses.hal.science scitepress.org journals.elsevier.com papers.phmsociety.org diglib.eg.org pubs.aip.org pubs.acs.org cell.com ' +
    'thelancet.com jamanetwork.com bmj.com ahajournals.org karger.com degruyter.com cambridge.org emerald.com inderscience.com ' +
    'journals.lww.com jmir.org ojs.org ebooks.iospress.nl elibrary.ru papers.cool alphaxiv.org hjfy.top proceedings.mlr.press ' +
    'openaccess.thecvf.com ras.papercept.net research-collection.ethz.ch escholarship.org ntrs.nasa.gov osti.gov chemrxiv.org psyarxiv.com ' +
    'proceedings.icml.cc machinelearning.wustl.edu aclanthology.org optica.org osapublishing.org opg.optica.org ieeecomputersociety.org ' +
    'thieme-connect.com readcube.com projecteuclid.org ajnr.org ajronline.org ascopubs.org royalsocietypublishing.org elifesciences.org peerj.com jov.arvojournals.org ' +
    'internationaljournalssrg.org archive.org/details',
  code: 'gitee.com git.io sourceforge.net codeocean.com codeberg.org code.google.com anonymous.4open.science git.code.sf.net opencodelab.com pypi.org openi.org.cn openi.pcl.ac.cn',
  data:
    'physionet.org zenodo.org figshare.com openml.org archive.ics.uci.edu dataverse.harvard.edu data.mendeley.com data.world catalog.ldc.upenn.edu ' +
    'pan.baidu.com opendatalab.com ieee-dataport.org rrc.cvc.uab.es grand-challenge.org tianchi.aliyun.com academictorrents.com ' +
    'cancerimagingarchive.net registry.opendata.aws kaggle.com snap.stanford.edu',
  video:
    'youtube.com youtu.be bilibili.com b23.tv vimeo.com videolectures.net slideslive.com underline.io papertalk.org ted.com loom.com ' +
    'crossminds.ai youku.com v.qq.com youtube-nocookie.com',
  model: 'modelscope.cn tfhub.dev modelzoo.co ollama.com ngc.nvidia.com catalog.ngc.nvidia.com',
  slides: 'slideshare.net speakerdeck.com docs.google.com/presentation slides.com prezi.com',
  blog:
    'medium.com towardsdatascience.com zhuanlan.zhihu.com zhihu.com blog.csdn.net mp.weixin.qq.com ai.googleblog.com jianshu.com substack.com ' +
    'wordpress.com blogspot.com hackernoon.com dev.to hashnode.dev distill.pub thegradient.pub jiqizhixin.com cnblogs.com juejin.cn ' +
    'x.com twitter.com reddit.com linkedin.com news.ycombinator.com openai.com/blog deepmind.com/blog deepmind.google/discover ' +
    'research.fb.com/blog ai.facebook.com/blog ai.meta.com/blog research.google/blog machinelearning.apple.com/research bair.berkeley.edu/blog yuque.com',
  demo: 'replicate.com colab.research.google.com share.streamlit.io streamlit.app gradio.app gradio.live mybinder.org beta.dreamstudio.ai',
  project:
    'github.io gitlab.io sites.google.com netlify.app vercel.app readthedocs.io pages.dev webflow.io notion.site wixsite.com rawgit.com'
}

/** Paths that tell what the host does not. Host, path, kind; the first row counts. */
const paths: readonly (readonly [host: string, path: RegExp, kind: LinkKind | undefined])[] = [
  ['github.com', /^\/[\w.-]+\/[\w.-]+\/(?:blob|raw)\/.*\.pdf$/i, 'paper'],
  ['github.com', /^\/[\w.-]+\/[\w.-]+\/(?:blob|raw)\/.*\.(?:pptx?|key)$/i, 'slides'],
  [
    'github.com',
    /^\/(?:topics|sponsors|features|marketplace|orgs|collections|about|settings|apps|login|search)(?:\/|$)/,
    undefined
  ],
  ['github.com', /^\/[\w.-]+\/[\w.-]+/, 'code'],
  ['gist.github.com', /^\/\w/, 'code'],
  ['raw.githubusercontent.com', /\.pdf$/i, 'paper'],
  ['raw.githubusercontent.com', /\.(?:py|ipynb|c|cpp|lua|m)$/i, 'code'],
  ['gitlab.com', /^\/[\w.-]+\/[\w.-]+/, 'code'],
  ['bitbucket.org', /^\/[\w.-]+\/[\w.-]+/, 'code'],
  ['huggingface.co', /^\/papers\//, 'paper'],
  ['huggingface.co', /^\/datasets\//, 'data'],
  ['dl.acm.org', /^\/(?:doi\/proceedings|proceedings|toc|action|profile|journal)(?:\/|$)/, undefined],
  ['aclanthology.org', /^\/(?:volumes|events|venues|people)\//, undefined],
  ['link.springer.com', /^\/(?:journal|conference|bookseries)\//, undefined],
  ['huggingface.co', /^\/spaces\//, 'demo'],
  ['huggingface.co', /^\/blog(?:\/|$)/, 'blog'],
  ['huggingface.co', /^\/(?:docs|collections|tasks|learn|join|pricing|models)(?:\/|$)/, undefined],
  ['huggingface.co', /^\/[\w.-]+\/[\w.-]+/, 'model'],
  ['kaggle.com', /^\/(?:code|kernels)\/|^\/[\w-]+\/[\w-]+\/notebook/, 'code'],
  ['drive.google.com', /^\/drive\/folders\//, 'data']
]

/** Archives of data: Zenodo, IEEE DataPort, PhysioNet, Mendeley, figshare, Dataverse, UCI. Source: DataCite. */
const dataDoi = /^(?:zenodo:|doi:10\.(?:5281|21227|13026|17632|6084|7910|24432)\/)/

const hostKinds = new Map<string, LinkKind>()
for (const kind of Object.keys(kinds) as LinkKind[]) {
  for (const host of kinds[kind].split(/\s+/)) hostKinds.set(host, kind)
}

/**
 * What a URL is for by host and path: paper hosts and PDFs, repositories, videos and so on; `undefined` where it does not tell. A PDF is
 * a paper unless its name says slides, poster or supplement.
 */
export function linkKindOf(url: string): LinkKind | undefined {
  const clean = cleanUrl(url)
  if (clean === undefined) return undefined
  const {host, path} = splitUrl(clean)

  for (const [name, shape, kind] of paths) if (host === name && shape.test(path)) return kind
  const identity = identify(clean)
  if (identity && dataDoi.test(identity.id)) return 'data'
  if (identity && identity.pattern !== 'osf') {
    return identity.kind !== 'not-a-paper' ? 'paper' : identity.pattern === 'pwc' ? pwcKind(path) : undefined
  }
  const known = byHost(host, path)
  if (/\.pdf(?:$|[?#])/i.test(path)) return known === 'slides' ? known : pdfKind(path)
  if (/\.ps(?:\.gz|\.z)?$/i.test(path)) return 'paper'
  if (/\.(?:pptx?|key|odp)(?:$|[?#])/i.test(path)) return 'slides'
  if (/\.(?:mp4|webm|mov|avi|m4v)(?:$|[?#])/i.test(path)) return 'video'
  if (known) return known
  return citationQuery(host) && !mixedHosts.has(host) && /^\/.{3,}/.test(path) ? 'paper' : undefined
}

function pdfKind(path: string): LinkKind | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (/slides?|presentation|talk/i.test(name) || /\/slides?\//i.test(path)) return 'slides'
  if (/poster|supp(?:lement|_|-|\.)/i.test(name)) return undefined
  return 'paper'
}

/** By the host, its path, or a host above it: `user.github.io` is `github.io`. */
function byHost(host: string, path: string): LinkKind | undefined {
  const first = path.split('/', 2)[1] ?? ''
  for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    const kind = hostKinds.get(`${name}/${first}`) ?? hostKinds.get(name)
    if (kind) return kind
  }
  return undefined
}

/** Scholarly hosts whose other pages are no papers: search engines, and societies whose sites hold much else. */
const mixedHosts = new Set(
  (
    'scholar.google.com osf.io zenodo.org usenix.org computer.org aaai.org icml.cc iclr.cc neurips.cc mlsys.org aistats.cc paperswithcode.com ' +
    'researchgate.net openalex.org semanticscholar.org cvpr.thecvf.com iccv.thecvf.com openaccess.thecvf.com eccv.ecva.net ndss-symposium.org ' +
    'auai.org bmva.org ecva.net vldb.org nature.com dblp.org openreview.net'
  ).split(' ')
)

function pwcKind(path: string): LinkKind | undefined {
  return path.startsWith('/dataset/') ? 'data' : undefined
}
