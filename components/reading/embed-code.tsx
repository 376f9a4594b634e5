import { words } from '@/components/language'

/** What to put into another page to show a fact there; `preview` is the address of the frame itself. */
export function EmbedCode({ code, preview }: { code: string; preview: string }) {
  const say = words('share')
  return (
    <div className="mt-6 grid gap-1.5">
      <label htmlFor="embed-code" className="text-[0.9375rem] font-semibold">
        {say('embedThis')}
      </label>
      <p id="embed-help" className="max-w-measure text-[0.8125rem] text-ink-muted">
        {say('embedHelp')}
      </p>
      <textarea
        id="embed-code"
        readOnly
        rows={4}
        aria-describedby="embed-help"
        spellCheck={false}
        className="w-full max-w-measure rounded-control border border-edge bg-sheet p-2 text-[0.8125rem] break-all"
        defaultValue={code}
      />
      <p className="text-[0.8125rem]">
        <a href={preview}>{say('embedLook')}</a>
      </p>
    </div>
  )
}
