import { compareForms, questionsAsked } from '../../src/catalogue/compare-forms.ts';
import { definitionHash } from '../../src/catalogue/definition-hash.ts';
import { counted } from '../../src/ui/plural.ts';
import { ask, quoted } from './database.mjs';
import { ofBuild } from './service-state.mjs';

/**
 * What a version will ask of the drafts that live: their answers are sealed and stay so, compared are the definitions and which
 * pages a draft has answered. Where a condition decides, it says «до».
 */
export async function reportOf(where, service) {
  const rows = await ask(where, draftsStatement(service.slug, Date.now()));
  const differences = await differencesFrom(where, service, new Set(rows.map(row => row.hash)));
  const groups = new Map();
  for (const { hash, pages, n } of rows) {
    const words = askedWords(questionsAsked(differences.get(hash), new Set(pages?.split(','))));
    groups.set(words, (groups.get(words) ?? 0) + n);
  }
  const all = rows.reduce((sum, { n }) => sum + n, 0);
  const parts = [...groups].map(([words, n]) => (words ? `${n} ${n === 1 ? 'спросит' : 'спросят'} ${words}` : fits(n)));
  return `${counted(all, 'черновик', 'черновика', 'черновиков')}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`;
}

/** Reads the open drafts of a service, by version and the pages they have answered; found by an index, however many others there are. */
export const draftsStatement = (slug, at) =>
  `SELECT definition_hash AS hash, pages, count(*) AS n FROM (
    SELECT d.definition_hash, (SELECT group_concat(page) FROM
      (SELECT DISTINCT page FROM draft_pages WHERE draft_id = d.id AND complete = 1 ORDER BY page)) AS pages
    FROM drafts d WHERE d.slug = ${quoted(slug)} AND d.submitted_at IS NULL AND d.expires_at > ${at})
  GROUP BY 1, 2`;

const fits = n => `${n} ${n === 1 ? 'совместим' : 'совместимы'}`;

function askedWords({ least, most }) {
  if (most === 0) return '';
  return most === least
    ? counted(most, 'вопрос', 'вопроса', 'вопросов')
    : `до ${counted(most, 'вопроса', 'вопросов', 'вопросов')}`;
}

/** By the hash of a draft's version, how the form differs from it. */
async function differencesFrom(where, service, hashes) {
  const build = ofBuild(service.slug);
  const known = new Map(build ? [[await definitionHash(build), build]] : []);
  const missing = [...hashes].filter(hash => !known.has(hash));
  if (missing.length > 0) {
    const list = missing.map(quoted).join(', ');
    for (const { hash, json } of await ask(where, `SELECT hash, json FROM service_versions WHERE hash IN (${list})`))
      known.set(hash, JSON.parse(json));
  }
  return new Map([...hashes].map(hash => [hash, compareForms(known.get(hash).form, service.form)]));
}
