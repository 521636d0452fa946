import { demoRooms } from '../demo/rooms.ts';
import { escapeHtml, navigationHtml } from '../g3-markup.ts';
import { documentOf, origin } from './page.ts';

/** The room that the proposal pages embed. */
export const proposalRoom = demoRooms[1];

const src = `/ab/messages/rooms/room_${proposalRoom?.id}?sidebar=true`;

/** A proposal page with the room in a frame of the same origin; with `late`, the frame comes when `window.addRoom()` is called. */
function proposalHtml(late: boolean): string {
  const frame = `<div class="up-dash-proposal-room"><iframe title="Messages" src="${src}" style="width:100%;height:560px;border:0"></iframe></div>`;
  const script = late
    ? `<script>window.addRoom = () => document.getElementById('room-place').insertAdjacentHTML('beforeend', ${JSON.stringify(frame).replace(/</g, '\\u003c')});</script>`
    : '';
  return documentOf(
    `${navigationHtml()}<main style="overflow:auto;padding:24px"><h1>Proposal details</h1><p>${escapeHtml(proposalRoom?.subtitle ?? '')}</p>` +
      `<div id="room-place">${late ? '' : frame}</div></main>${script}`,
  );
}

/** Addresses of the proposal pages, with their documents. */
export const proposalPages: Readonly<Record<string, string>> = {
  [`${origin}/nx/proposals/1001`]: proposalHtml(false),
  [`${origin}/ab/proposals/1002`]: proposalHtml(true),
};
