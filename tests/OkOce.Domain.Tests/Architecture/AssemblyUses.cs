using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace OkOce.Domain.Tests.Architecture;

/// <summary>Reads from a compiled assembly which types its own types name, in signatures and method bodies alike.</summary>
/// <remarks>
/// Constants and <c>nameof</c> leave no trace in a compiled assembly, so they are not seen. The signature of a method
/// that is merely called is not followed: what it names is the business of the type that declares it.
/// </remarks>
internal sealed class AssemblyUses : IDisposable
{
    private readonly PEReader image;
    private readonly MetadataReader reader;
    private readonly NamedTypes names;

    internal AssemblyUses(Stream assembly)
    {
        image = new PEReader(assembly);
        reader = image.GetMetadataReader();
        names = new NamedTypes(reader);
    }

    public void Dispose() => image.Dispose();

    /// <summary>Every use of another type, of this assembly or a foreign one, each once.</summary>
    internal IReadOnlySet<TypeUse> All() =>
        (from type in reader.TypeDefinitions
         from used in UsedBy(reader.GetTypeDefinition(type))
         let use = new TypeUse(names.Outermost(type), names.Outermost(used))
         where use.From != use.To
         select use).ToHashSet();

    private List<EntityHandle> UsedBy(TypeDefinition type)
    {
        List<EntityHandle> used = [];
        used.AddRange(names.In(type.BaseType));
        foreach (var contract in type.GetInterfaceImplementations())
        {
            used.AddRange(names.In(reader.GetInterfaceImplementation(contract).Interface));
        }

        foreach (var field in type.GetFields().Select(reader.GetFieldDefinition))
        {
            used.AddRange(field.DecodeSignature(names, null));
            used.AddRange(InAttributes(field.GetCustomAttributes()));
        }

        foreach (var property in type.GetProperties().Select(reader.GetPropertyDefinition))
        {
            used.AddRange(InAttributes(property.GetCustomAttributes()));
        }

        foreach (var method in type.GetMethods().Select(reader.GetMethodDefinition))
        {
            used.AddRange(InMethod(method));
        }

        used.AddRange(InAttributes(type.GetCustomAttributes()));
        used.AddRange(InConstraints(type.GetGenericParameters()));
        return used;
    }

    private IEnumerable<EntityHandle> InMethod(MethodDefinition method)
    {
        var signature = method.DecodeSignature(names, null);
        return
        [
            .. signature.ReturnType,
            .. signature.ParameterTypes.SelectMany(parameter => parameter),
            .. InConstraints(method.GetGenericParameters()),
            .. InAttributes(method.GetCustomAttributes()),
            .. method.GetParameters().SelectMany(p => InAttributes(reader.GetParameter(p).GetCustomAttributes())),
            .. method.RelativeVirtualAddress == 0 ? [] : InBody(image.GetMethodBody(method.RelativeVirtualAddress)),
        ];
    }

    private IEnumerable<EntityHandle> InBody(MethodBodyBlock body) =>
    [
        .. names.In(body.LocalSignature),
        .. body.ExceptionRegions.SelectMany(region => names.In(region.CatchType)),
        .. MethodTokens.In(body.GetILReader()).SelectMany(token => names.In(MetadataTokens.EntityHandle(token))),
    ];

    private IEnumerable<EntityHandle> InConstraints(GenericParameterHandleCollection parameters) =>
        parameters.SelectMany(parameter => reader.GetGenericParameter(parameter).GetConstraints())
            .SelectMany(constraint => names.In(reader.GetGenericParameterConstraint(constraint).Type));

    private IEnumerable<EntityHandle> InAttributes(CustomAttributeHandleCollection attributes) =>
        attributes.SelectMany(attribute => names.In(reader.GetCustomAttribute(attribute).Constructor));
}
