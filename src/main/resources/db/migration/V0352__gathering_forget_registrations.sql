-- Who registered for a date is of no use a month after it: the number stays, the rows go.
create policy retention_reads on gathering.registration for select to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy retention_deletes on gathering.registration for delete to cordee_app
  using ((select platform.actor_is_job('retention')));
