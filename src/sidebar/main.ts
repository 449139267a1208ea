import { startSidebar } from '../client/start';
import { sidebarWords as words } from '../thai/sidebar';
import { callScript } from './rpc';
import { Sidebar } from './sidebar';

startSidebar(words, async () => {
  const reply = await callScript('loadRatingBook');
  return reply.ok ? { ok: true, value: new Sidebar(reply.value) } : reply;
});
