// The staff pages' own sheet is built beside the islands; it has no script.
import './staff.css'
