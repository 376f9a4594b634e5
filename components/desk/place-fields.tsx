import { FieldGroup } from '@/components/ui/field-group'
import { TextField } from '@/components/ui/text-field'
import type { ClaimDefaults } from './claim-defaults'

export function PlaceFields({ defaults }: { defaults: ClaimDefaults }) {
  return (
    <FieldGroup legend="Where">
      <TextField name="placeName" label="Place" defaultValue={defaults.placeName} />
      <details open={defaults.placeLatitude !== ''}>
        <summary className="min-h-6 text-sm font-semibold">Coordinates</summary>
        <div className="mt-3 grid gap-3 sm:grid-cols-3 sm:items-end">
          <TextField
            name="placeLatitude"
            label="Latitude"
            inputMode="decimal"
            placeholder="18.54"
            defaultValue={defaults.placeLatitude}
          />
          <TextField
            name="placeLongitude"
            label="Longitude"
            inputMode="decimal"
            placeholder="-72.34"
            defaultValue={defaults.placeLongitude}
          />
          <TextField
            name="placePrecision"
            label="Within, in metres"
            inputMode="decimal"
            placeholder="1000"
            defaultValue={defaults.placePrecision}
          />
        </div>
      </details>
    </FieldGroup>
  )
}
