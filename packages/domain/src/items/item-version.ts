import type { ItemAccess } from './item.ts'

/** All that is kept of an item's words at a time. */
export interface ItemContent {
  readonly title: string
  readonly facts: { readonly responsible: string | null; readonly recommendedBy: string | null }
  readonly access: {
    readonly access: ItemAccess
    readonly closedReason: string | null
    readonly neutralTitle: string | null
  }
  readonly recommendations: readonly { readonly text: string; readonly addressed: readonly string[] }[]
  readonly attachments: readonly AttachmentThen[]
  /** By key; the heading is how it is called now. */
  readonly sections: readonly { readonly key: string; readonly heading: string; readonly text: string }[]
}

/** By id alone: a closed attachment's title is not for everybody who may read the item's history. */
export interface AttachmentThen {
  readonly id: string
  /** Which version of the attachment's file. */
  readonly number: number
}

/** One change: what a part said before somebody began to change it. */
export type ItemChange = {
  readonly id: string
  readonly madeBy: string
  readonly madeAt: string
} & PartBefore

/** A part of an item, and what it said. */
export type PartBefore =
  | { readonly part: 'title'; readonly was: string }
  | { readonly part: 'facts'; readonly was: ItemContent['facts'] }
  | { readonly part: 'access'; readonly was: ItemContent['access'] }
  | { readonly part: 'recommendations'; readonly was: ItemContent['recommendations'] }
  | { readonly part: 'attachments'; readonly was: ItemContent['attachments'] }
  | { readonly part: 'state'; readonly was: { readonly state: string; readonly reason: string | null } }
  | { readonly part: 'section'; readonly key: string; readonly was: string }

/**
 * What an item said just before a change was begun: what it says now, with every change since taken back, newest first.
 * Changes of state are no change of words.
 */
export function contentBefore(
  now: ItemContent,
  newestFirst: readonly ItemChange[],
  changeId: string,
): ItemContent {
  const until = newestFirst.findIndex(({ id }) => id === changeId)
  return newestFirst.slice(0, until + 1).reduce(takeBack, now)
}

function takeBack(content: ItemContent, change: ItemChange): ItemContent {
  switch (change.part) {
    case 'title':
      return { ...content, title: change.was }
    case 'facts':
      return { ...content, facts: change.was }
    case 'access':
      return { ...content, access: change.was }
    case 'recommendations':
      return { ...content, recommendations: change.was }
    case 'attachments':
      return { ...content, attachments: change.was }
    case 'state':
      return content
    case 'section':
      return {
        ...content,
        sections: content.sections.map((section) =>
          section.key === change.key ? { ...section, text: change.was } : section,
        ),
      }
  }
}
