import { startSidebar } from '../client/start';
import { behaviourSidebarWords as words } from '../thai/behaviour-sidebar';
import { callScript, Sidebar } from './sidebar';

startSidebar(words, async () => {
  const reply = await callScript('loadBehaviourBook');
  return reply.ok ? { ok: true, value: new Sidebar(reply.value) } : reply;
});
