import { qrCode } from "@/lib/share/qr-code";

/** A QR code, always black on white: a scanner needs it so on a dark screen too. */
export function QrCode({ text, name }: { text: string; name: string }) {
  const { size, path } = qrCode(text);
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={name} shapeRendering="crispEdges">
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path stroke="#000" d={path} />
    </svg>
  );
}
