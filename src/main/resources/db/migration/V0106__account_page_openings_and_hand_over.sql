-- Who opened or changed my record, as a page shows it: what is left out is left out before the lines are counted. The
-- rows of one subject, for that subject alone, as before.
drop function platform.audit_of(uuid[], bigint, int);
create function platform.audit_of(subject_ids uuid[], before_id bigint, at_most int, others_only boolean default false,
  counters text[] default null)
returns table (id bigint, at timestamptz, actor_kind text, actor_role text, own boolean, action text, object text, columns text[])
language sql stable security definer set search_path = '' as $$
  select e.id, e.at, e.actor_kind, e.actor_role, coalesce(e.actor = me.pseudonym, false), e.action, e.object, e.columns
    from platform.audit_entry e
    left join platform.pseudonym me on me.subject = platform.actor_account()
   where e.subject in (select p.pseudonym from platform.pseudonym p where p.subject = any (subject_ids))
     and (subject_ids <@ array[platform.actor_account(), platform.actor_scope()])
     and (before_id is null or e.id < before_id)
     and not (others_only and coalesce(e.actor = me.pseudonym, false))
     and (counters is null or e.action <> 'change' or not e.columns <@ counters)
   order by e.id desc
   limit least(at_most, 200)
$$;
grant create on schema platform to cordee_lookup;
alter function platform.audit_of(uuid[], bigint, int, boolean, text[]) owner to cordee_lookup;
revoke create on schema platform from cordee_lookup;

-- Nobody hands over the link that is mailed to who asked for it at the entrance.
drop policy managers_hand_over on account.handover;
create policy managers_hand_over on account.handover for insert to cordee_app
  with check (kind in ('device', 'reset')
    and exists (select from account.role_grant g
                 where g.account_id = handover.account_id and g.revoked_at is null
                   and account.manages(g.role, g.scope, g.territory)));
