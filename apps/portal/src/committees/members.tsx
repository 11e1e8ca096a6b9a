import type { CommitteeMember } from '@pejl/store/public/committee-members-views.ts'
import { DataTable } from '@pejl/ui/table.tsx'
import { Danish, useTexts } from '../frame/language.tsx'
import { committeeTexts } from './texts.ts'

/** Who sits in a committee, and who stands in. */
export function Members({
  caption,
  members,
}: {
  readonly caption: string
  readonly members: readonly CommitteeMember[]
}) {
  const texts = useTexts(committeeTexts)

  return (
    <DataTable
      caption={caption}
      columns={[
        { key: 'name', heading: texts.member },
        { key: 'office', heading: texts.office },
        { key: 'represents', heading: texts.represents },
      ]}
      rows={members.map(({ id, name, office, represents, isSubstitute, substituteFor }) => ({
        id: `medlem-${id}`,
        cells: {
          name: <Danish>{name}</Danish>,
          office: isSubstitute
            ? substituteFor
              ? texts.substituteFor(substituteFor)
              : texts.substitute
            : texts.offices[office],
          represents: represents ? <Danish>{represents}</Danish> : null,
        },
      }))}
    />
  )
}
