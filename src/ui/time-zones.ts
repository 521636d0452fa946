/** The zones that a browser offers, and those that are chosen already. */
export function timeZones(...chosen: readonly string[]): string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', ...chosen])].sort();
}

/** "America/New York". */
export function zoneInWords(zone: string): string {
  return zone.replaceAll('_', ' ');
}
