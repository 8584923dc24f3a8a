/**
 * A configuration in types. The schema that checks one, and the published JSON Schema, are in `schema.ts`.
 */

/** Level of a rule's findings, or `off`. */
export type ConfigLevel = 'error' | 'warn' | 'hint' | 'off'

/** A registry that links are asked at. */
export interface ServiceConfig {
  /** Base URL. */
  url?: string
  /** Seconds between two requests. */
  interval?: number
  enabled?: boolean
}

/** Registries by the name that the configuration gives them. */
export interface ServicesConfig {
  arxiv?: ServiceConfig
  github?: ServiceConfig
  doi?: ServiceConfig
  crossref?: ServiceConfig
  openalex?: ServiceConfig
  s2?: ServiceConfig
  dblp?: ServiceConfig
  huggingface?: ServiceConfig
  openreview?: ServiceConfig
  archive?: ServiceConfig
}

/** How a host is asked. */
export interface HostConfig {
  /** HTTP status codes that mean the page is there. */
  accept?: number[]
  /** Connections at the same time. */
  connections?: number
  /** Seconds between two requests. */
  interval?: number
}

/** How links are checked. */
export interface LinksConfig {
  /** URLs that are never asked; `*` stands for anything. */
  exclude?: string[]
  /** Settings by host name. */
  hosts?: Record<string, HostConfig>
  services?: ServicesConfig
  /** Whether addresses of private networks may be asked. */
  allowPrivate?: boolean
  /** Seconds before a failed link is asked again. */
  /** Looks for the places in pages that fragments name. */
  fragments?: boolean
  recheckDelay?: number
  /** Seconds that an answer may take. */
  timeout?: number
  /** Connections at the same time, to all hosts together. */
  sockets?: number
  /** Address that registries can write to. */
  mailto?: string
}

/** A configuration without what only its file says. */
export interface Config {
  /** Files, folders and globs of the lists. */
  files?: string[]
  /** Template of an entry. */
  entry?: string
  /** What badges and section counts count. */
  count?: 'entries' | 'papers'
  /** Order of the entries of a section. */
  order?: 'newest-first' | 'oldest-first' | 'title' | 'none'
  /** Level, or level and options, by rule id. */
  rules?: Record<
    string,
    ConfigLevel | [level: ConfigLevel] | [level: ConfigLevel, options: Record<string, unknown>]
  >
  /** Spellings of a venue by the preferred one. */
  venues?: Record<string, string[]>
  links?: LinksConfig
  /** File with the known findings, relative to the configuration. */
  baseline?: string
}

/** What a configuration says of some of its files. */
export interface OverrideConfig extends Pick<Config, 'entry' | 'count' | 'order' | 'rules' | 'venues'> {
  /** Globs, relative to the configuration. */
  files: string[]
}

/** A configuration as a file says it. */
export interface ConfigFile extends Config {
  /** Later ones win. */
  overrides?: OverrideConfig[]
  $schema?: string
  /** Files whose configuration this one adds to. */
  extends?: string | string[]
}
