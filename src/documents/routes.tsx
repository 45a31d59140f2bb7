import { createCitizenRouter } from '../accounts/citizen.ts';
import { fromBase64, sha256, toHex } from '../platform/bytes.ts';
import { poke } from '../platform/http.ts';
import { found } from '../platform/problems.ts';
import { type Owner, type RidesAlong, theirs } from '../platform/read-ahead.ts';
import { page } from '../ui/page.tsx';
import { pageAsked } from '../ui/page-asked.ts';
import type { DocumentContent } from './document.ts';
import { openDocumentFile } from './document-file.ts';
import { markDownloaded } from './mark-downloaded.ts';
import { DOCUMENTS_PAGE, documentReading, documentsReading, readDocument } from './queries.ts';
import { DocumentPage } from './views/document-page.tsx';
import { DocumentsPage } from './views/documents-page.tsx';

const ahead: RidesAlong<Owner> = c => {
  const [, id] = /^\/cabinet\/documents(?:\/([^/]+))?/.exec(c.req.path) ?? [];
  return [id === undefined ? documentsReading.ride(theirs, pageAsked(c)) : documentReading.ride(theirs, id)];
};

/** «Мои документы», mounted at /cabinet/documents: its guard covers the whole prefix. Another's document and an absent one are the same 404. */
export const documentRoutes = createCitizenRouter({ ahead });

documentRoutes.get('/', async c => {
  const { keys, personId } = c.get('citizen');
  const number = pageAsked(c);
  const [rows, [total]] = await documentsReading.read(c.get('db'), personId, number);
  const documents = await Promise.all(rows.map(async row => ({ row, issued: await readDocument(keys, row) })));
  const pages = Math.ceil((total?.all ?? 0) / DOCUMENTS_PAGE);
  return page(
    c,
    { title: 'Мои документы', section: 'citizen', back: { href: '/cabinet', label: 'Личный кабинет' } },
    <DocumentsPage documents={documents} page={number} pages={pages} />,
  );
});

documentRoutes.get('/:id', async c => {
  const { keys, personId } = c.get('citizen');
  const [[row]] = await documentReading.read(c.get('db'), personId, c.req.param('id'));
  const document = found(row);
  const issued = await readDocument(keys, document);
  return page(
    c,
    {
      title: `${issued.content.title} № ${issued.number}`,
      section: 'citizen',
      back: { href: '/cabinet/documents', label: 'Мои документы' },
    },
    <DocumentPage row={document} issued={issued} />,
  );
});

documentRoutes.get('/:id/file', async c => {
  const { keys, personId } = c.get('citizen');
  const db = c.get('db');
  const [[row]] = await documentReading.read(db, personId, c.req.param('id'));
  const document = found(row);
  const [file, { content }] = await Promise.all([openDocumentFile(c.env.FILES, keys, document), readDocument(keys, document)]);
  await checkHash(file, content);
  if (document.downloadedAt === null && c.req.raw.method === 'GET') {
    const news = await markDownloaded(db, personId, document.id);
    if (news) poke(c, [news]);
  }
  return content.outside
    ? c.body(file, 200, saved('application/xml', content.outside.fileName, 'document.xml'))
    : c.body(file, 200, saved('application/pdf', `Документ ${document.number.replace('/', '-')}.pdf`, 'document.pdf'));
});

documentRoutes.get('/:id/signature', async c => {
  const { keys, personId } = c.get('citizen');
  const [[row]] = await documentReading.read(c.get('db'), personId, c.req.param('id'));
  const { outside } = (await readDocument(keys, found(row))).content;
  const { signature, fileName } = found(outside);
  return c.body(fromBase64(signature), 200, saved('application/octet-stream', `${fileName}.sig`, 'document.xml.sig'));
});

/** A file that a body outside signed is given out only as it came. Throws when a byte of it is another. */
async function checkHash(file: Uint8Array<ArrayBuffer>, { outside }: DocumentContent): Promise<void> {
  if (outside && toHex(await sha256(file)) !== outside.sha256) throw new Error('the file is not the one that was signed');
}

/** Headers of a download: saved, never shown in our origin, never kept by caches. Old programs read the plain ASCII name. */
const saved = (type: string, name: string, plain: string) => ({
  'Content-Type': type,
  'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; sandbox",
});
