-- The proof as a text of its own, beside the sealed file that carries it too; files sealed before have none.
alter table agreement.sealed_file
  add column proof        bytea,
  add column proof_digest bytea check (length(proof_digest) = 32),
  add constraint sealed_file_proof check ((proof is null) = (proof_digest is null));
