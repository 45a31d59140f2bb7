import type { PDFDocument } from '@cantoo/pdf-lib';

/** What a file says of itself; `at`, ms, stands for both of its dates, so that drawing twice gives the same bytes. */
export type FileFacts = { title: string; author: string; subject: string; portalName: string; at: number };

/** Writes the metadata of a file, in Russian. Never personal data: programs show it beside the name of the file. */
export function describeFile(doc: PDFDocument, { title, author, subject, portalName, at }: FileFacts): void {
  doc.setTitle(title, { showInWindowTitleBar: true });
  doc.setAuthor(author);
  doc.setSubject(subject);
  doc.setLanguage('ru');
  doc.setCreator(portalName);
  doc.setProducer(portalName);
  doc.setCreationDate(new Date(at));
  doc.setModificationDate(new Date(at));
}
