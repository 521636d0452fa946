/** Tags for people; those with a colon, such as "topic:fees", only tie our replies to what they answer. */
export function shownTags(tags: readonly string[] = []): readonly string[] {
  return tags.filter((tag) => !tag.includes(':'));
}
