import type { Handlers } from '../messaging.ts';
import { deleteReply, loadState, saveReply } from '../storage/store.ts';

/** How the background serves the popup, which opens at once because the texts, their schemas and the storage stay here. */
export const popupHandlers: Handlers<'library' | 'save-reply' | 'delete-reply'> = {
  async library() {
    try {
      return { state: await loadState() };
    } catch (error) {
      // Said in the popup: a library of a newer version, or a storage that the browser cannot read.
      return { problem: error instanceof Error ? error.message : String(error) };
    }
  },
  'save-reply': ({ reply }) => saveReply(reply),
  'delete-reply': ({ id }) => deleteReply(id),
};
