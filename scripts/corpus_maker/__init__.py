"""Makes checklist PDFs of invented vendors, each with its exact truth."""
