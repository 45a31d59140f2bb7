/** Where the script says what is saved: it stands on the page before anything is said in it (public/saving.js). */
export const SavedLine = () => <p id="saved" class="meta" role="status" />;
