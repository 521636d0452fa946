/** The fields that have a value: an emptied field is no field. The caller knows that the others may be missing. */
export function withoutEmpty<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
