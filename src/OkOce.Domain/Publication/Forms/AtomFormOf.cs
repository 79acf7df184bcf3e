using System.Text.Json;
using OkOce.Domain.Dossiers;

namespace OkOce.Domain.Publication.Forms;

/// <summary>The form of one type of atom.</summary>
internal abstract class AtomForm<TAtom> : AtomForm
    where TAtom : DossierAtom
{
    internal sealed override Type Atom => typeof(TAtom);

    internal sealed override void Write(Utf8JsonWriter json, DossierAtom atom) => Write(json, (TAtom)atom);

    private protected abstract void Write(Utf8JsonWriter json, TAtom atom);
}
