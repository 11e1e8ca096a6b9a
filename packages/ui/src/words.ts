import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** The furniture's own few words. What a page is about comes from the page. */
const words = {
  da: {
    skip: 'Gå til sidens indhold',
    mainMenu: 'Hovedmenu',
    menu: 'Menu',
    breadcrumb: 'Brødkrumme',
    aboutSite: 'Om siden',
    search: 'Søg',
    searchFor: 'Søg i sager og strategier',
    signOut: 'Log ud',
    optional: 'frivilligt',
    error: 'Fejl',
    problems: 'Der er problemer',
    pages: 'Sider',
    previous: 'Forrige',
    next: 'Næste',
    page: (page: number) => `Side ${page}`,
    pageOf: (page: number, pages: number) => `Side ${page} af ${pages}`,
    stoodAs: (original: string) => `Stod som »${original}«`,
    uncertain: (note: string) => `usikkert: ${note}`,
    route: 'Sagsgang',
    sameTime: (stops: number) => `${stops} led samtidig`,
    stops: {
      done: 'Behandlet',
      passed: 'Ingen dokumentation fundet',
      now: 'Her er sagen nu',
      ahead: 'Forude',
    },
    principle: (number: number) => `Pejlemærke ${number}`,
    objectives: 'Målsætninger',
    added: '[tilføjet:',
    removed: '[slettet:',
    changeEnds: ']',
  },
  en: {
    skip: 'Skip to the content',
    mainMenu: 'Main menu',
    menu: 'Menu',
    breadcrumb: 'Breadcrumb',
    aboutSite: 'About this site',
    search: 'Search',
    searchFor: 'Search cases and strategies',
    signOut: 'Sign out',
    optional: 'optional',
    error: 'Error',
    problems: 'There is a problem',
    pages: 'Pages',
    previous: 'Previous',
    next: 'Next',
    page: (page: number) => `Page ${page}`,
    pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
    stoodAs: (original: string) => `Stood as “${original}”`,
    uncertain: (note: string) => `uncertain: ${note}`,
    route: 'Route',
    sameTime: (stops: number) => `${stops} stops at the same time`,
    stops: { done: 'Done', passed: 'No document found', now: 'Here now', ahead: 'Ahead' },
    principle: (number: number) => `Guiding principle ${number}`,
    objectives: 'Objectives',
    added: '[added:',
    removed: '[deleted:',
    changeEnds: ']',
  },
} as const

type Words = (typeof words)['da'] | (typeof words)['en']

const PageWords = createContext<Words>(words.da)

/** Gives the furniture below it its words; the page frame sets them from its language. */
export const WordsProvider = PageWords.Provider

/** The words of a language tag; Danish for any other than English. */
export function wordsOf(lang: string | undefined): Words {
  return lang?.startsWith('en') ? words.en : words.da
}

/** The words of the page this is drawn on. */
export function useWords(): Words {
  return useContext(PageWords)
}
