/** An e-mail address that opens a mail. */
export function MailLink({ mail }: { mail: string }) {
  return (
    <a href={`mailto:${mail}`} translate="no">
      {mail}
    </a>
  );
}
