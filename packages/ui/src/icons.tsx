const shapes = {
  'arrow-left': 'M19 12H5m6-6-6 6 6 6',
  'arrow-right': 'M5 12h14m-6-6 6 6-6 6',
  attachment:
    'm19.5 11-7.6 7.6a4.6 4.6 0 0 1-6.5-6.5l7.9-7.9a3 3 0 0 1 4.3 4.3l-7.7 7.7a1.5 1.5 0 0 1-2.1-2.1l7-7',
  calendar: 'M4 6.5h16v13.5H4zM4 11h16M8.5 3.5v5m7-5v5',
  check: 'm5 12.5 4.6 4.6L19.5 7',
  'chevron-down': 'm6 9.5 6 6 6-6',
  'chevron-left': 'm14.5 6-6 6 6 6',
  'chevron-right': 'm9.5 6 6 6-6 6',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zm0 3.5v5l3.5 2.5',
  close: 'm6 6 12 12M18 6 6 18',
  compass: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zm3.8 4.7-2.2 5.4-5.4 2.2 2.2-5.4z',
  document: 'M6 3.5h8l4.5 4.5v12.5H6zM13.5 3.5v5h5M9 12.5h6m-6 4h6',
  download: 'M12 4v11m-4.5-4.5L12 15l4.5-4.5M4.5 19.5h15',
  edit: 'M4.5 19.5 5.6 15 15.8 4.8l3.4 3.4L9 18.4zM13.5 7.1l3.4 3.4',
  error: 'M8.2 3.5h7.6l4.7 4.7v7.6l-4.7 4.7H8.2l-4.7-4.7V8.2zM12 7.5v5.5m0 3v.6',
  feed: 'M5.5 4.5A14 14 0 0 1 19.5 18.5M5.5 10.5a8 8 0 0 1 8 8M6.5 17.5v.02',
  info: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zm0 7v6m0-9.1v.6',
  link: 'M10 14a4 4 0 0 1 0-5.6l2.9-2.9a4 4 0 0 1 5.6 5.6L17 12.6M14 10a4 4 0 0 1 0 5.6l-2.9 2.9a4 4 0 0 1-5.6-5.6L7 11.4',
  lock: 'M5.5 10.5h13v9.5h-13zM8.5 10.5V7.5a3.5 3.5 0 0 1 7 0v3M12 14v2.5',
  menu: 'M4 7h16M4 12h16M4 17h16',
  people:
    'M9 11.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4zM3 19.5c0-3 2.4-5.2 6-5.2s6 2.2 6 5.2M16 5.4a3.2 3.2 0 0 1 0 5.8M17.4 14.6c2.2.6 3.6 2.4 3.6 4.9',
  print: 'M7 8.5V4h10v4.5M7 17H4V8.5h16V17h-3M7 14h10v6.5H7z',
  question:
    'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM9.6 9.6a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2 1-1.2 2m0 2.5v.6',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.3 15.3 20.5 20.5',
  upload: 'M12 15V4M7.5 8.5 12 4l4.5 4.5M4.5 19.5h15',
  user: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c0-3.8 3-6.2 7.5-6.2s7.5 2.4 7.5 6.2',
  warning: 'M12 4 21 19.5H3zM12 10v4.5m0 2.3v.5',
} as const

export type IconName = keyof typeof shapes

/** One line icon in the colour of its text. Decoration unless `label` says what it means. */
export function Icon({ name, label }: { readonly name: IconName; readonly label?: string }) {
  return (
    <svg
      class="icon-svg"
      viewBox="0 0 24 24"
      width="24"
      height="24"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
    >
      <path d={shapes[name]} />
    </svg>
  )
}
