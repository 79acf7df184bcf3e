using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace OkOce.Domain.Tests.Architecture;

/// <summary>Finds the types that a token or a signature names, however deep inside generics and arrays.</summary>
internal sealed class NamedTypes(MetadataReader reader)
    : ISignatureTypeProvider<IEnumerable<EntityHandle>, object?>
{
    internal string Outermost(EntityHandle handle)
    {
        if (handle.Kind == HandleKind.TypeReference)
        {
            var foreign = reader.GetTypeReference((TypeReferenceHandle)handle);
            return foreign.ResolutionScope.Kind == HandleKind.TypeReference
                ? Outermost(foreign.ResolutionScope)
                : $"{reader.GetString(foreign.Namespace)}.{reader.GetString(foreign.Name)}";
        }

        var type = reader.GetTypeDefinition((TypeDefinitionHandle)handle);
        return type.GetDeclaringType() is { IsNil: false } outer
            ? Outermost(outer)
            : $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}";
    }

    internal IEnumerable<EntityHandle> In(EntityHandle token)
    {
        if (token.IsNil)
        {
            return [];
        }

        switch (token.Kind)
        {
            case HandleKind.TypeDefinition or HandleKind.TypeReference:
                return [token];
            case HandleKind.TypeSpecification:
                return reader.GetTypeSpecification((TypeSpecificationHandle)token).DecodeSignature(this, null);
            case HandleKind.MethodDefinition:
                return [reader.GetMethodDefinition((MethodDefinitionHandle)token).GetDeclaringType()];
            case HandleKind.FieldDefinition:
                return [reader.GetFieldDefinition((FieldDefinitionHandle)token).GetDeclaringType()];
            case HandleKind.MemberReference:
                return In(reader.GetMemberReference((MemberReferenceHandle)token).Parent);
            case HandleKind.MethodSpecification:
                var called = reader.GetMethodSpecification((MethodSpecificationHandle)token);
                return [.. In(called.Method), .. called.DecodeSignature(this, null).SelectMany(type => type)];
            case HandleKind.StandaloneSignature:
                var signature = reader.GetStandaloneSignature((StandaloneSignatureHandle)token);
                return signature.GetKind() == StandaloneSignatureKind.LocalVariables
                    ? signature.DecodeLocalSignature(this, null).SelectMany(type => type)
                    : In(signature.DecodeMethodSignature(this, null));
            default:
                throw new NotSupportedException($"A type was expected; found a token of kind {token.Kind}.");
        }
    }

    public IEnumerable<EntityHandle> GetTypeFromDefinition(
        MetadataReader source, TypeDefinitionHandle handle, byte rawTypeKind) => [handle];

    public IEnumerable<EntityHandle> GetTypeFromReference(
        MetadataReader source, TypeReferenceHandle handle, byte rawTypeKind) => [handle];

    public IEnumerable<EntityHandle> GetTypeFromSpecification(
        MetadataReader source, object? context, TypeSpecificationHandle handle, byte rawTypeKind) => In(handle);

    public IEnumerable<EntityHandle> GetGenericInstantiation(
        IEnumerable<EntityHandle> generic, ImmutableArray<IEnumerable<EntityHandle>> arguments) =>
        [.. generic, .. arguments.SelectMany(argument => argument)];

    public IEnumerable<EntityHandle> GetFunctionPointerType(
        MethodSignature<IEnumerable<EntityHandle>> signature) => In(signature);

    public IEnumerable<EntityHandle> GetModifiedType(
        IEnumerable<EntityHandle> modifier, IEnumerable<EntityHandle> unmodified, bool isRequired) =>
        [.. modifier, .. unmodified];

    public IEnumerable<EntityHandle> GetArrayType(
        IEnumerable<EntityHandle> element, ArrayShape shape) => element;

    public IEnumerable<EntityHandle> GetByReferenceType(IEnumerable<EntityHandle> element) => element;

    public IEnumerable<EntityHandle> GetPinnedType(IEnumerable<EntityHandle> element) => element;

    public IEnumerable<EntityHandle> GetPointerType(IEnumerable<EntityHandle> element) => element;

    public IEnumerable<EntityHandle> GetSZArrayType(IEnumerable<EntityHandle> element) => element;

    public IEnumerable<EntityHandle> GetPrimitiveType(PrimitiveTypeCode type) => [];

    public IEnumerable<EntityHandle> GetGenericMethodParameter(object? context, int index) => [];

    public IEnumerable<EntityHandle> GetGenericTypeParameter(object? context, int index) => [];

    private static IEnumerable<EntityHandle> In(MethodSignature<IEnumerable<EntityHandle>> signature) =>
        [.. signature.ReturnType, .. signature.ParameterTypes.SelectMany(type => type)];
}
