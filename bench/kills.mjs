import { killAfterLateWrites, killRounds } from '../test/faults/kill-rounds.ts';

/**
 * Kills the portal SOAK_KILLS (20) times while sixteen clients apply, upload and decide, at moments drawn from SOAK_SEED (said, so
 * that they can be had again), and tells each round. Throws when anything that was told is lost or does not agree.
 */
export async function kills() {
  const rounds = Number(process.env.SOAK_KILLS || 20);
  const seed = Number(process.env.SOAK_SEED || Date.now() % 1_000_000);
  if (rounds === 0) return;
  console.log(`${rounds} kills, SOAK_SEED=${seed}`);
  const { wrong, ...told } = await killRounds(seed, rounds, line => console.log(line));
  console.log(JSON.stringify(told));
  if (wrong.length > 0) throw new Error(`after ${rounds} kills:\n${wrong.join('\n')}`);
  const control = await killAfterLateWrites();
  console.log(`control, writing after the reply: ${control.length} lost`);
  if (control.length === 0) throw new Error('the control lost nothing: this look would see no loss');
}
