interface ImportMetaEnv {
  readonly SSR: boolean
  readonly PROD: boolean
}

interface ImportMeta {
  readonly env: ImportMetaEnv
}

declare module '*.css'
