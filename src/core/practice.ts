/** The room of the welcome page in which one tries the extension without Upwork. */
export const practiceRoomId = 'room_0practice0';
