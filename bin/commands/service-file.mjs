import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { misshapen } from '../../src/catalogue/read-definition.ts';
import { services } from '../../src/catalogue/services.ts';
import { Refusal } from './refusal.mjs';
import { ofBuild } from './service-state.mjs';

/** The definition that a word names: a file of JSON or TypeScript, else a service of the build by its slug. */
export async function definitionOf(word) {
  const path = resolve(process.env.PORTAL_FROM ?? '.', word);
  if (!existsSync(path)) {
    if (ofBuild(word)) return ofBuild(word);
    throw new Refusal(`«${word}»: нет ни такого файла, ни такой услуги в сборке.`);
  }
  if (/\.(ts|mts|mjs|js)$/.test(path)) return exported(word, path);
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Refusal(`${word}: это не JSON. ${error.message}`);
  }
}

async function exported(word, path) {
  const module = await import(pathToFileURL(path).href).catch(error => {
    throw new Refusal(`${word}: файл не выполняется. ${error.message}`);
  });
  const found = Object.values(module).filter(value => typeof value === 'object' && value !== null && 'slug' in value);
  if (found.length === 1) return JSON.parse(JSON.stringify(found[0]));
  throw new Refusal(`${word}: в файле должна быть одна услуга, а их ${found.length}.`);
}

/** What keeps a definition from being published among the others, a sentence each. */
export async function problemsOf(service, profile) {
  const shape = misshapen(service);
  const slug = typeof service?.slug === 'string' ? service.slug : 'definition';
  if (shape.length > 0) return shape.map(problem => `${slug}: ${problem}`);
  try {
    const { validateServices } = await import('../../src/catalogue/validate.ts');
    const others = services.filter(each => each.slug !== slug);
    return validateServices([...others, service], profile).filter(problem => problem.startsWith(`${slug}:`));
  } catch (error) {
    return [`${slug}: a part is not as the portal expects it: ${error.message}`];
  }
}

/** Throws a Refusal with what must be mended. */
export async function mustBeSound(service, profile) {
  const problems = await problemsOf(service, profile);
  if (problems.length > 0)
    throw new Refusal(`Описание не принято, действует прежнее. Что исправить:\n  ${problems.join('\n  ')}`);
}
