import { askBackground } from '../messaging.ts';

/** Tells the background what the toolbar's badge should show; it sleeps, and is not woken for what it knows. */
export function createBadge(): (count: number, isDue: boolean) => void {
  let told = '0 false';
  return (count, isDue) => {
    const now = `${count} ${isDue}`;
    if (now === told) return;
    told = now;
    void askBackground('badge', { count, isDue });
  };
}
