import type { RelationshipList } from '#model/list-record.ts'
import type { PageRef } from '#model/page-record.ts'
import { slugify } from '#model/slug.ts'
import type { ActiveFilter } from '#ui/ways-out.ts'
import type { RelationshipSearch } from './relationship-search.ts'

export type RelationshipGroup = RelationshipList['groups'][number]

interface RelationshipFilters {
  kinds: { value: string; label: string }[]
  people: { value: string; label: string }[]
}

/** Everything that the list can be filtered by. */
export function relationshipFilters({ groups, map }: RelationshipList): RelationshipFilters {
  return {
    kinds: groups.map(({ group }) => ({ value: slugify(group), label: group })),
    people: map.characters.map(({ page }) => ({ value: page.slug, label: page.title })),
  }
}

export interface Asked {
  /** The name of the group asked for. */
  kind: string | undefined
  person: PageRef | undefined
}

/** What a search asks for; a kind or a person that the list does not have counts for nothing. */
export function askedOf({ groups, map }: RelationshipList, search: RelationshipSearch): Asked {
  return {
    kind: groups.find(({ group }) => slugify(group) === search.kind)?.group,
    person: map.characters.find(({ page }) => page.slug === search.person)?.page,
  }
}

/** The filters that are set. */
export function activeFilters({ kind, person }: Asked): ActiveFilter[] {
  return [
    ...(kind === undefined ? [] : [{ key: 'kind', label: 'Kind of tie', value: kind }]),
    ...(person ? [{ key: 'person', label: 'Person', value: person.title }] : []),
  ]
}

/** What is left of each group; groups of which nothing is left are left out. */
export function filterRelationships(
  { groups }: RelationshipList,
  { kind, person }: Asked,
): RelationshipGroup[] {
  return groups
    .filter(({ group }) => kind === undefined || group === kind)
    .map(({ group, entries }) => ({
      group,
      entries: entries.filter(({ from, relation }) => {
        return !person || from.slug === person.slug || relation.page.slug === person.slug
      }),
    }))
    .filter(({ entries }) => entries.length > 0)
}

/** How many relationships there are in all groups together. */
export function countRelationships(groups: readonly RelationshipGroup[]): number {
  return groups.reduce((sum, { entries }) => sum + entries.length, 0)
}
